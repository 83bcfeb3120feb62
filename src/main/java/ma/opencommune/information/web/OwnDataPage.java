package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.app.RequesterData;
import ma.opencommune.information.domain.request.Correction;
import ma.opencommune.information.domain.request.OwnData;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.i18n.PageFormats;
import ma.opencommune.platform.i18n.PageTexts;

/** What the commune keeps of a requester, until when, and where a correction is asked for. */
@Named
@RequestScoped
public class OwnDataPage {

    @Inject
    HttpServletRequest request;

    @Inject
    RequesterData own;

    @Inject
    FormMistakes mistakes;

    @Inject
    PageTexts texts;

    @Inject
    PageFormats formats;

    @Inject
    Going going;

    private Token token;
    private OwnData data;
    private String field = "";
    private String value = "";

    @PostConstruct
    void read() {
        token = Token.parse(parameter("token")).orElseThrow(() -> new NotFound("own data"));
        data = own.of(parameter("number"), token);
        field = parameter("field");
        value = parameter("value");
    }

    /** Asks for the correction. */
    public void ask() throws IOException {
        Optional<Correction.Field> part =
                getFields().stream().filter(one -> one.name().equals(field)).findFirst();
        if (part.isEmpty()) {
            mistakes.add("field", "information.own.refused.field");
            return;
        }
        Optional<Correction.Refusal> refused = value.length() > RequesterData.LONGEST
                ? Optional.of(Correction.Refusal.WRONG_FORM)
                : own.ask(getNumber(), token, part.get(), value);
        if (refused.isPresent()) {
            mistakes.add("value", "information.own.refused." + refused.get());
        } else {
            going.to("/information/own-data?" + getQuery());
        }
    }

    /** Until when the data are kept, or when they were erased, in words. */
    public String getSays() {
        if (data.erased().isPresent()) {
            return texts.of(
                    "information.own.erased.on", formats.day(data.erased().get()));
        }
        return data.keptUntil()
                .map(day -> texts.of("information.own.until", formats.day(day)))
                .orElseGet(() -> texts.of("information.own.open"));
    }

    private String parameter(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }

    public OwnData getData() {
        return data;
    }

    public List<Correction.Field> getFields() {
        return List.of(Correction.Field.values());
    }

    public String getNumber() {
        return data.request().number();
    }

    public String getToken() {
        return token.text();
    }

    /** Number and code as they stand in an address. */
    public String getQuery() {
        return "number=" + getNumber() + "&token=" + token.text();
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}

package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.app.CopyTariffs;
import ma.opencommune.information.app.CopyWords;
import ma.opencommune.information.domain.copies.CopyFormat;
import ma.opencommune.information.domain.copies.CopyPrice;
import org.jspecify.annotations.Nullable;

/** The tariff of copies: what was decided, and a new price from a day on. */
@Named
@RequestScoped
public class TariffPage {

    @Inject
    HttpServletRequest request;

    @Inject
    CopyTariffs tariffs;

    @Inject
    CopyWords words;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private String format = "";
    private String price = "";
    private String from = "";
    private String source = "";

    @PostConstruct
    void read() {
        format = text("format");
        price = text("price");
        from = text("from");
        source = text("source");
    }

    /** Sets a price. */
    public void set() throws IOException {
        CopyFormat chosen = chosen();
        long centimes = centimes();
        Optional<LocalDate> day = day();
        if (chosen == null) {
            mistakes.add("format", "information.tariff.error.format");
        }
        if (centimes < 0 || centimes > CopyPrice.HIGHEST) {
            mistakes.add("price", "information.tariff.error.price");
        }
        if (day.isEmpty()) {
            mistakes.add("from", "information.tariff.error.from");
        }
        if (source.isBlank() || source.length() > CopyPrice.LONGEST) {
            mistakes.add("source", "information.tariff.error.source");
            return;
        }
        if (chosen != null && centimes >= 0 && centimes <= CopyPrice.HIGHEST && day.isPresent()) {
            tariffs.set(new CopyPrice(chosen, centimes, day.get(), source));
            going.to("/staff/tariff");
        }
    }

    private @Nullable CopyFormat chosen() {
        return Arrays.stream(CopyFormat.values())
                .filter(one -> one.name().equals(format))
                .findFirst()
                .orElse(null);
    }

    /** 1, 1.5 and 1,50 as centimes; -1 when it is no amount. */
    private long centimes() {
        String number = price.strip().replace(',', '.');
        return number.matches("[0-9]{1,5}(\\.[0-9]{1,2})?") ? Math.round(Double.parseDouble(number) * 100) : -1;
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(from));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    /** Every price that was set, the newest of each format first. */
    public List<CopyPrice> getPrices() {
        return tariffs.tariff().prices();
    }

    /** An amount in words. */
    public String amount(long centimes) {
        return words.amount(going.language(), centimes);
    }

    public CopyFormat[] getFormats() {
        return CopyFormat.values();
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getPrice() {
        return price;
    }

    public void setPrice(String price) {
        this.price = price;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}

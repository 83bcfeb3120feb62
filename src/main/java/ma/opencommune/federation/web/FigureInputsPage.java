package ma.opencommune.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.app.ReportedFigures;
import ma.opencommune.federation.domain.rollup.FigureSheet;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.Input;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.web.Pager;
import org.jspecify.annotations.Nullable;

/** The records a figure is made of, of all communes or of one, each leading to its leaf. */
@Named
@RequestScoped
public class FigureInputsPage {

    private static final int SIZE = 50;

    @Inject
    ReportedFigures figures;

    @Inject
    FigureQuery query;

    @Inject
    FigureWords words;

    /** One record. */
    public record Line(String ou, FigureWords.Name name, String id, long rev, long seq, String hash) {}

    private @Nullable FigureSheet sheet;
    private List<Input> inputs = List.of();

    @PostConstruct
    void read() {
        String code = query.indicator().map(Indicator::code).orElseThrow(() -> new NotFound("indicator"));
        FigureSheet found = figures.figure(code, query.period());
        Optional<CollectivityCode> ou = query.ou();
        sheet = found;
        inputs = ou.map(found.figure()::of).orElse(found.figure().inputs());
    }

    public FigureSheet getSheet() {
        return Optional.ofNullable(sheet).orElseThrow();
    }

    /** The month in words. */
    public String getMonth() {
        return words.month(getSheet().figure().period());
    }

    public int getTotal() {
        return inputs.size();
    }

    /** Those of this page of the list. */
    public List<Line> getLines() {
        int from = (getPager().getPage() - 1) * SIZE;
        return inputs.subList(from, Math.min(inputs.size(), from + SIZE)).stream()
                .map(input -> new Line(
                        input.ou().text(),
                        words.name(input.ou()),
                        input.id(),
                        input.rev(),
                        input.seq(),
                        input.hash().hex()))
                .toList();
    }

    public Pager getPager() {
        String sent = query.text("page");
        int page = sent.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(sent) : 1;
        String address = "?code=" + getSheet().figure().indicator().code() + "&period="
                + getSheet().figure().period()
                + query.ou().map(ou -> "&ou=" + ou).orElse("");
        return Pager.of(page, inputs.size(), SIZE, address);
    }
}

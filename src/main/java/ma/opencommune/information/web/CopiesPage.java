package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.app.CopyCosts;
import ma.opencommune.information.domain.copies.CopyCost;
import ma.opencommune.information.domain.copies.CopyFormat;
import ma.opencommune.information.domain.copies.CopyTariff;
import ma.opencommune.information.domain.request.CaseSheet;
import ma.opencommune.information.domain.request.Handling;
import org.jspecify.annotations.Nullable;

/** Where the officer says how many copies there are, and the requester is told what they cost. */
@Named
@RequestScoped
public class CopiesPage {

    @Inject
    CopyCosts costs;

    @Inject
    CaseSteps steps;

    @Inject
    OpenCase openCase;

    private String number = "";
    private CaseSheet sheet;
    private final Map<CopyFormat, String> sent = new EnumMap<>(CopyFormat.class);

    @PostConstruct
    void read() {
        number = openCase.getNumber();
        sheet = openCase.getSheet();
        for (CopyFormat format : CopyFormat.values()) {
            sent.put(format, openCase.text(format.name()).strip());
        }
    }

    /** Counts what they cost; nothing is kept. */
    public void count() {
        numbers();
    }

    /** Tells the requester. */
    public void tell() throws IOException {
        Map<CopyFormat, Integer> numbers = numbers();
        if (numbers.size() == CopyFormat.values().length) {
            steps.go(number, costs.tell(number, steps.seen(), numbers));
        }
    }

    /** What was typed; a field that is no number is told and left out. */
    private Map<CopyFormat, Integer> numbers() {
        Map<CopyFormat, Integer> numbers = new EnumMap<>(CopyFormat.class);
        sent.forEach((format, typed) -> {
            if (typed.isEmpty()) {
                numbers.put(format, 0);
            } else if (typed.matches("[0-9]{1,6}") && Integer.parseInt(typed) <= CopyTariff.MOST) {
                numbers.put(format, Integer.parseInt(typed));
            } else {
                steps.missing(format.name(), "information.copies.number");
            }
        });
        return numbers;
    }

    /** The formats with their price. */
    public List<CopyCost.Line> getPrices() {
        Map<CopyFormat, Integer> one = new EnumMap<>(CopyFormat.class);
        for (CopyFormat format : CopyFormat.values()) {
            one.put(format, 1);
        }
        return costs.count(number, one).lines();
    }

    /** What was typed for a format. */
    public String typed(CopyFormat format) {
        return sent.getOrDefault(format, "");
    }

    /** What that costs; null when nothing was typed. */
    public @Nullable CopyCost getCounted() {
        Map<CopyFormat, Integer> numbers = new EnumMap<>(CopyFormat.class);
        sent.forEach((format, typed) -> {
            if (typed.matches("[0-9]{1,6}")) {
                numbers.put(format, Integer.parseInt(typed));
            }
        });
        CopyCost cost = costs.count(number, numbers);
        return cost.lines().isEmpty() ? null : cost;
    }

    /** What the requester was told last; null when nothing was said. */
    public @Nullable CopyCost getTold() {
        return costs.of(number).orElse(null);
    }

    /** Whether the one who reads can tell the requester. */
    public boolean isWorking() {
        Handling now = sheet.request().state().handling();
        return openCase.mine() && (now == Handling.ASSIGNED || now == Handling.SEARCHING);
    }

    public CaseSheet getSheet() {
        return sheet;
    }
}

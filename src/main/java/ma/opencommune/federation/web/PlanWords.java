package ma.opencommune.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import ma.opencommune.federation.domain.plan.CommitmentSheet;
import ma.opencommune.federation.domain.plan.PlanFault;
import ma.opencommune.federation.domain.plan.Tie;
import ma.opencommune.federation.domain.rollup.Indicators;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.kernel.PlainText;

/** Reads the forms of the plan: texts in four languages, days, amounts; tells what is wrong at each field. */
@RequestScoped
public class PlanWords {

    private static final long CENTIMES = 100;

    @Inject
    ReportForms forms;

    /** What is typed, by the name of its field; never null. */
    public static final class Typed extends HashMap<String, String> {

        private static final long serialVersionUID = 1L;

        @Override
        public @org.jspecify.annotations.Nullable String put(
                String name, @org.jspecify.annotations.Nullable String typed) {
            return super.put(name, typed == null ? "" : typed);
        }
    }

    /** A text of the fields {@code prefix_ar} and so on; Arabic and French are needed. */
    Optional<LocalizedText> words(String prefix, int longest, Map<String, String> typed) {
        Map<Language, String> words = new EnumMap<>(Language.class);
        boolean right = true;
        for (Language one : Language.values()) {
            String field = prefix + "_" + one.tag();
            String text = PlainText.text(typed.getOrDefault(field, ""));
            boolean needed = one == Language.AR || one == Language.FR;
            if (text.length() > longest || (needed && text.isEmpty())) {
                forms.wrong(field, text.isEmpty() ? "federation.plan.error.words" : "federation.plan.error.long");
                right = false;
            } else if (!text.isEmpty()) {
                words.put(one, text);
            }
        }
        return right ? Optional.of(LocalizedText.of(words)) : Optional.empty();
    }

    /** A day; empty when it is none, which is told. */
    Optional<LocalDate> day(String field, Map<String, String> typed) {
        try {
            LocalDate day = LocalDate.parse(typed.getOrDefault(field, "").strip());
            if (day.getYear() >= 2000 && day.getYear() < 2200) {
                return Optional.of(day);
            }
        } catch (DateTimeException wrong) {
            // told below
        }
        forms.wrong(field, "federation.plan.error.day");
        return Optional.empty();
    }

    /** The sheet of a commitment; empty when something is wrong with it, which is told. */
    Optional<CommitmentSheet> sheet(Map<String, String> typed) {
        Optional<LocalizedText> title = words("title", 200, typed);
        Optional<LocalizedText> problem = words("problem", 3000, typed);
        Optional<LocalizedText> actions = words("actions", 3000, typed);
        Optional<LocalDate> first = day("first", typed);
        Optional<LocalDate> last = day("last", typed);
        String amount = typed.getOrDefault("budget", "").replaceAll("[\\s\u00A0\u202F.]", "");
        if (!amount.matches("[0-9]{0,12}")) {
            forms.wrong("budget", "federation.plan.error.amount");
            return Optional.empty();
        }
        if (title.isEmpty() || problem.isEmpty() || actions.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CommitmentSheet(
                title.get(),
                problem.get(),
                actions.get(),
                PlainText.line(typed.getOrDefault("owner", "")),
                first.get(),
                last.get(),
                amount.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(amount) * CENTIMES),
                tie("followUp", typed),
                tie("impact", typed)));
    }

    private static Tie tie(String field, Map<String, String> typed) {
        String code = typed.getOrDefault(field + "Indicator", "");
        return new Tie(Indicators.find(code).isPresent() ? code : "", PlainText.text(typed.getOrDefault(field, "")));
    }

    /** The sheet as it is typed. */
    static void type(CommitmentSheet sheet, Map<String, String> typed) {
        type("title", sheet.title(), typed);
        type("problem", sheet.problem(), typed);
        type("actions", sheet.actions(), typed);
        typed.put("owner", sheet.owner());
        typed.put("first", sheet.first().toString());
        typed.put("last", sheet.last().toString());
        typed.put(
                "budget",
                sheet.budget().isPresent() ? Long.toString(sheet.budget().getAsLong() / CENTIMES) : "");
        typed.put("followUpIndicator", sheet.followUp().indicator());
        typed.put("followUp", sheet.followUp().words());
        typed.put("impactIndicator", sheet.impact().indicator());
        typed.put("impact", sheet.impact().words());
    }

    private static void type(String prefix, LocalizedText text, Map<String, String> typed) {
        for (Language one : Language.values()) {
            text.exactly(one).ifPresent(words -> typed.put(prefix + "_" + one.tag(), words));
        }
    }

    /** Goes on when nothing stands against it, else says what does, at its field. */
    void after(Set<PlanFault> faults, String path) throws java.io.IOException {
        if (faults.isEmpty()) {
            forms.to(path);
        }
        faults.forEach(fault -> forms.wrong(
                switch (fault) {
                    case DAYS, OUTSIDE -> "last";
                    case OWNER -> "owner";
                    case WORDS -> "words";
                    case EVIDENCE -> "evidence";
                    case DAY -> "on";
                    case EMPTY -> "";
                },
                "federation.plan.fault." + fault));
    }
}

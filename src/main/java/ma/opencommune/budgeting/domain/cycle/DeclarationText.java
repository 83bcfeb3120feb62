package ma.opencommune.budgeting.domain.cycle;

import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;

/**
 * The canonical text of a declaration: one line for each thing, in one order, so that the same declaration always has the same digest.
 * Lines end with a line feed; names are one line each; amounts are whole dirhams.
 */
final class DeclarationText {

    private static final String FIRST = "Open Commune declaration 1";

    private final StringBuilder out = new StringBuilder(FIRST).append('\n');

    private DeclarationText() {}

    static String of(CyclePlan plan) {
        DeclarationText text = new DeclarationText();
        text.cycle(plan);
        plan.rule().settings().forEach(text::line);
        plan.areas().forEach(text::area);
        plan.categories().forEach(text::category);
        plan.projects().forEach(text::project);
        return text.out.toString();
    }

    private void cycle(CyclePlan plan) {
        Cycle cycle = plan.cycle();
        line("cycle", cycle.code());
        names("title", cycle.title());
        line("currency", CycleElection.CURRENCY);
        line("budgetLine", cycle.line().reference());
        line("budget", Long.toString(cycle.line().amount()));
        plan.calendar()
                .phase(PhaseKind.BALLOT)
                .ifPresent(ballot -> line("ballotDays", ballot.first() + " " + ballot.last()));
    }

    private void area(Area area) {
        line("area", area.code() + (area.cityWide() ? " city-wide" : "") + money(area.envelope()));
        names("area." + area.code(), area.name());
    }

    private void category(Category category) {
        line("category", category.code() + money(category.envelope()));
        names("category." + category.code(), category.name());
    }

    private void project(BallotProject project) {
        line(
                "project",
                project.id() + " " + project.cost().orElse(0) + " area=" + project.area() + " category="
                        + project.category() + " incompatible="
                        + String.join(",", new TreeSet<>(project.incompatibleWith())));
        names("project." + project.id(), project.name());
    }

    private void names(String of, LocalizedText name) {
        for (Language language : List.of(Language.values())) {
            name.exactly(language).ifPresent(text -> line(of + "." + language.tag(), text));
        }
    }

    private static String money(OptionalLong envelope) {
        return envelope.isPresent() ? " " + envelope.getAsLong() : "";
    }

    private void line(String name, String value) {
        out.append(name)
                .append(": ")
                .append(value.replaceAll("\\s+", " ").strip())
                .append('\n');
    }
}

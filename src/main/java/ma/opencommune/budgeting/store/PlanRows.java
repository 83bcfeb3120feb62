package ma.opencommune.budgeting.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.opencommune.budgeting.domain.cycle.Area;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.BudgetLine;
import ma.opencommune.budgeting.domain.cycle.Category;
import ma.opencommune.budgeting.domain.cycle.Cycle;
import ma.opencommune.budgeting.domain.cycle.CycleState;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a cycle into values and back. */
final class PlanRows {

    private PlanRows() {}

    static Cycle cycle(CycleRow row) {
        return new Cycle(
                row.id,
                row.code,
                row.title.text(),
                row.year,
                CycleState.valueOf(row.state),
                new BudgetLine(row.lineReference, row.lineAmount));
    }

    static Area area(AreaRow row) {
        List<Long> units = words(row.units).map(Long::valueOf).toList();
        return new Area(row.code, row.name.text(), money(row.envelope), row.cityWide, units);
    }

    static void fill(AreaRow row, Area area) {
        row.code = area.code();
        row.name = NameColumns.of(area.name());
        row.envelope = money(area.envelope());
        row.cityWide = area.cityWide();
        row.units = area.units().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    static Category category(CategoryRow row) {
        return new Category(row.code, row.name.text(), money(row.envelope));
    }

    static void fill(CategoryRow row, Category category) {
        row.code = category.code();
        row.name = NameColumns.of(category.name());
        row.envelope = money(category.envelope());
    }

    static BallotProject project(ProjectRow row) {
        boolean said = Stream.of(row.descriptionAr, row.descriptionFr, row.descriptionZgh, row.descriptionEn)
                .anyMatch(text -> text != null && !text.isBlank());
        return new BallotProject(
                row.project,
                row.name.text(),
                said
                        ? Optional.of(NameColumns.text(
                                row.descriptionAr, row.descriptionFr, row.descriptionZgh, row.descriptionEn))
                        : Optional.empty(),
                money(row.cost),
                row.area,
                row.category,
                words(row.incompatible).collect(Collectors.toUnmodifiableSet()));
    }

    static void fill(ProjectRow row, BallotProject project) {
        row.project = project.id();
        row.name = NameColumns.of(project.name());
        row.descriptionAr = said(project, Language.AR);
        row.descriptionFr = said(project, Language.FR);
        row.descriptionZgh = said(project, Language.ZGH);
        row.descriptionEn = said(project, Language.EN);
        row.cost = money(project.cost());
        row.area = project.area();
        row.category = project.category();
        Set<String> others = new TreeSet<>(project.incompatibleWith());
        row.incompatible = String.join(",", others);
    }

    private static @Nullable String said(BallotProject project, Language language) {
        Optional<LocalizedText> description = project.description();
        return description.flatMap(text -> text.exactly(language)).orElse(null);
    }

    private static OptionalLong money(@Nullable Long amount) {
        return amount == null ? OptionalLong.empty() : OptionalLong.of(amount);
    }

    private static @Nullable Long money(OptionalLong amount) {
        return amount.isPresent() ? amount.getAsLong() : null;
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(",")).filter(word -> !word.isEmpty());
    }
}

package ma.opencommune.budgeting.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import ma.opencommune.budgeting.domain.cycle.BallotProject;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.Phase;
import ma.opencommune.budgeting.domain.cycle.PublishedRule;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** How cycles are written for programs. */
final class CyclesJson {

    private CyclesJson() {}

    static String list(List<CyclePlan> plans, LocalDate today) {
        return JsonText.of(Map.of(
                "cycles",
                plans.stream()
                        .filter(CyclePlan::visible)
                        .map(plan -> head(plan, today))
                        .toList()));
    }

    static String one(CyclePlan plan, LocalDate today) {
        Map<String, @Nullable Object> fields = head(plan, today);
        fields.put("currency", "MAD");
        fields.put("budget", plan.cycle().line().amount());
        fields.put("budgetLine", plan.cycle().line().reference());
        fields.put(
                "phases",
                plan.calendar().phases().stream().map(CyclesJson::phase).toList());
        fields.put(
                "areas",
                plan.areas().stream()
                        .map(area -> {
                            Map<String, @Nullable Object> one = part(area.code(), area.name(), area.envelope());
                            one.put("cityWide", area.cityWide());
                            return one;
                        })
                        .toList());
        fields.put(
                "categories",
                plan.categories().stream()
                        .map(category -> part(category.code(), category.name(), category.envelope()))
                        .toList());
        fields.put("projects", plan.projects().stream().map(CyclesJson::project).toList());
        fields.put("rule", plan.rule().settings());
        fields.put("declaration", plan.published().map(CyclesJson::declaration).orElse(null));
        return JsonText.of(fields);
    }

    private static Map<String, @Nullable Object> head(CyclePlan plan, LocalDate today) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("code", plan.cycle().code());
        fields.put("title", texts(plan.cycle().title()));
        fields.put("year", plan.cycle().year());
        fields.put("state", word(plan.cycle().state()));
        fields.put(
                "phase",
                plan.calendar().on(today).map(phase -> word(phase.kind())).orElse(null));
        return fields;
    }

    private static Map<String, @Nullable Object> phase(Phase phase) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", word(phase.kind()));
        fields.put("first", phase.first().toString());
        fields.put("last", phase.last().toString());
        return fields;
    }

    private static Map<String, @Nullable Object> part(String code, LocalizedText name, OptionalLong envelope) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("code", code);
        fields.put("name", texts(name));
        fields.put("envelope", amount(envelope));
        return fields;
    }

    private static Map<String, @Nullable Object> project(BallotProject project) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", project.id());
        fields.put("name", texts(project.name()));
        fields.put("description", project.description().map(CyclesJson::texts).orElse(null));
        fields.put("cost", amount(project.cost()));
        fields.put("area", project.area());
        fields.put("category", project.category());
        fields.put("incompatibleWith", List.copyOf(new TreeSet<>(project.incompatibleWith())));
        return fields;
    }

    private static Map<String, @Nullable Object> declaration(PublishedRule rule) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("sha256", rule.digest());
        fields.put("published", rule.at().toString());
        return fields;
    }

    private static Map<String, String> texts(LocalizedText text) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            text.exactly(language).ifPresent(one -> texts.put(language.tag(), one));
        }
        return texts;
    }

    private static @Nullable Long amount(OptionalLong amount) {
        return amount.isPresent() ? amount.getAsLong() : null;
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}

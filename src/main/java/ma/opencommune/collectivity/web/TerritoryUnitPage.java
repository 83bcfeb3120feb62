package ma.opencommune.collectivity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import ma.opencommune.collectivity.app.TerritoryUnits;
import ma.opencommune.collectivity.domain.TerritoryChange;
import ma.opencommune.collectivity.domain.TerritoryRefusal;
import ma.opencommune.collectivity.domain.TerritoryUnit;
import ma.opencommune.collectivity.domain.UnitFacts;
import ma.opencommune.collectivity.domain.UnitKind;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.PageTexts;
import org.jspecify.annotations.Nullable;

/** One part of the territory: add it, say what it is, put it elsewhere, retire it. */
@Named
@RequestScoped
public class TerritoryUnitPage {

    private static final Map<TerritoryRefusal, String> FIELDS = Map.of(
            TerritoryRefusal.CODE_TAKEN, "code",
            TerritoryRefusal.NAME_TAKEN, "name_fr",
            TerritoryRefusal.CYCLE, "parent",
            TerritoryRefusal.TOO_DEEP, "parent");

    @Inject
    TerritoryUnits units;

    @Inject
    PageTerritory territory;

    @Inject
    CurrentLanguage language;

    @Inject
    PageTexts texts;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> fields = new HashMap<>();

    /** A part that another can lie in. */
    public record Place(String id, String label) {

        public String getId() {
            return id;
        }

        public String getLabel() {
            return label;
        }
    }

    /**
     * Starts with what is known.
     *
     * @throws NotFound when there is no such part
     */
    @PostConstruct
    void start() {
        if (known().isPresent()) {
            TerritoryUnit unit = unit();
            fields.put("kind", unit.facts().kind().name());
            fields.put("code", unit.facts().code());
            for (Language one : Language.values()) {
                fields.put("name_" + one.tag(), unit.facts().name().exactly(one).orElse(""));
            }
            fields.put(
                    "parent",
                    unit.parent().isPresent() ? String.valueOf(unit.parent().getAsLong()) : "0");
        } else {
            number("under").ifPresent(this::find);
            fields.put("kind", UnitKind.NEIGHBOURHOOD.name());
        }
    }

    /** Keeps what was typed. */
    public @Nullable String save() {
        Map<String, UnitFacts.Problem> problems = new LinkedHashMap<>();
        Optional<UnitFacts> facts = UnitFacts.read(fields, problems);
        problems.forEach((field, problem) -> mistake(field, "collectivity.territory.field." + problem));
        if (facts.isEmpty()) {
            return null;
        }
        return known().isPresent()
                ? after("changed", units.change(known().getAsLong(), facts.get()))
                : after("added", units.add(number("under"), facts.get()));
    }

    /** Puts the part under the one chosen. */
    public @Nullable String move() {
        String to = fields.getOrDefault("parent", "");
        if (!to.matches("[0-9]{1,18}")) {
            return after("moved", new TerritoryChange.Refused(TerritoryRefusal.CYCLE));
        }
        long parent = Long.parseLong(to);
        return after("moved", units.move(unit().id(), parent == 0 ? OptionalLong.empty() : OptionalLong.of(parent)));
    }

    /** Puts the part before the one before it, or after the one after it. */
    public String shift(int by) {
        units.shift(unit().id(), by);
        return "/staff/territory-unit?faces-redirect=true&unit=" + unit().id() + "&done=ordered";
    }

    /** No longer offers the part. */
    public @Nullable String retire() {
        return after("retired", units.retire(unit().id()));
    }

    /** Offers it again. */
    public @Nullable String restore() {
        return after("restored", units.restore(unit().id()));
    }

    /** Deletes it. */
    public @Nullable String delete() {
        return after("deleted", units.delete(unit().id()));
    }

    private @Nullable String after(String done, TerritoryChange change) {
        if (change instanceof TerritoryChange.Refused refused) {
            mistake(FIELDS.getOrDefault(refused.why(), ""), "collectivity.territory.refusal." + refused.why());
            return null;
        }
        return "/staff/territory?faces-redirect=true&done=" + done;
    }

    private void mistake(String field, String key) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        field.isEmpty() ? null : field,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of(key), null));
    }

    private OptionalLong known() {
        return number("unit");
    }

    private OptionalLong number(String parameter) {
        String value = request.getParameter(parameter);
        return value == null || !value.matches("[1-9][0-9]{0,17}")
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(value));
    }

    private TerritoryUnit unit() {
        return find(known().orElseThrow(() -> new NotFound("territory of no number")));
    }

    private TerritoryUnit find(long id) {
        return territory.territory().find(id).orElseThrow(() -> new NotFound("territory " + id));
    }

    /** The part; null for one that is to be added. */
    public @Nullable UnitView getUnit() {
        return known().isEmpty()
                ? null
                : UnitView.all(territory.territory(), unit().parent(), language.get()).stream()
                        .filter(view -> view.getId() == unit().id())
                        .findFirst()
                        .orElseThrow();
    }

    /** Number of the part under which one is added; empty for the collectivity itself. */
    public String getUnder() {
        OptionalLong under = number("under");
        return under.isPresent() ? String.valueOf(under.getAsLong()) : "";
    }

    /** Name of that part; empty for the collectivity itself. */
    public String getUnderName() {
        OptionalLong under = number("under");
        return under.isPresent() ? name(find(under.getAsLong())) : "";
    }

    /** Where the part could lie: the collectivity, and every part that is offered. */
    public List<Place> getPlaces() {
        Stream<Place> all = territory.territory().offered().lines().stream()
                .filter(line -> line.unit().id() != known().orElse(0))
                .map(line ->
                        new Place(String.valueOf(line.unit().id()), "– ".repeat(line.depth()) + name(line.unit())));
        return Stream.concat(Stream.of(new Place("0", texts.of("collectivity.territory.top"))), all)
                .toList();
    }

    private String name(TerritoryUnit unit) {
        return unit.facts().name().in(language.get());
    }

    /** Whether it can be deleted instead of retired. */
    public boolean isDeletable() {
        return known().isPresent() && units.deletable(known().getAsLong());
    }

    /** Whether it was put elsewhere in the order just now. */
    public boolean isOrdered() {
        return "ordered".equals(request.getParameter("done"));
    }

    public List<UnitKind> getKinds() {
        return List.of(UnitKind.values());
    }

    /** What stands in the fields. */
    public Map<String, String> getFields() {
        return fields;
    }
}

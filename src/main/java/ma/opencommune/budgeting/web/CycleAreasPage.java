package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.budgeting.app.CycleAreas;
import ma.opencommune.budgeting.domain.cycle.Area;
import ma.opencommune.budgeting.domain.cycle.AreaUnit;
import ma.opencommune.budgeting.domain.cycle.Category;
import ma.opencommune.kernel.LocalizedText;

/** The areas and categories of a cycle; a form for each, filled with the one chosen. */
@Named
@RequestScoped
public class CycleAreasPage {

    private static final int LONGEST_NAME = 120;

    @Inject
    CycleViews views;

    @Inject
    CycleForms forms;

    @Inject
    CycleAreas areas;

    private final Map<String, String> fields = new Fields();
    private CycleView view;
    private List<Long> units = List.of();

    @PostConstruct
    void read() {
        view = views.of(forms.sent("code"));
        view.getPlan().area(forms.sent("area")).ifPresent(area -> {
            fields.putAll(CycleForms.fields("area", area.name()));
            fields.put("areaCode", area.code());
            fields.put("areaEnvelope", text(area.envelope()));
            fields.put("wide", Boolean.toString(area.cityWide()));
            units = area.units();
        });
        view.getPlan().category(forms.sent("category")).ifPresent(category -> {
            fields.putAll(CycleForms.fields("category", category.name()));
            fields.put("categoryCode", category.code());
            fields.put("categoryEnvelope", text(category.envelope()));
        });
        String[] sent = forms.request().getParameterValues("unit");
        if (forms.posted()) {
            units = sent == null
                    ? List.of()
                    : Arrays.stream(sent)
                            .filter(one -> one.matches("[0-9]{1,15}"))
                            .map(Long::valueOf)
                            .toList();
        }
    }

    /** Keeps an area. */
    public void saveArea() throws IOException {
        String code = code("areaCode");
        forms.seen(Seen.of(view.getPlan().area(code)));
        Optional<LocalizedText> name = forms.name("area", LONGEST_NAME, fields);
        OptionalLong envelope = forms.amount("areaEnvelope", fields.get("areaEnvelope"));
        List<Long> chosen =
                areas.units().stream().map(AreaUnit::id).filter(units::contains).toList();
        if (!forms.isWrong() && name.isPresent()) {
            Area area = new Area(code, name.get(), envelope, "true".equals(fields.get("wide")), chosen);
            forms.go(areas.save(view.getCode(), area), here());
        }
    }

    /** Keeps a category. */
    public void saveCategory() throws IOException {
        String code = code("categoryCode");
        forms.seen(Seen.of(view.getPlan().category(code)));
        Optional<LocalizedText> name = forms.name("category", LONGEST_NAME, fields);
        OptionalLong envelope = forms.amount("categoryEnvelope", fields.get("categoryEnvelope"));
        if (!forms.isWrong() && name.isPresent()) {
            forms.go(areas.save(view.getCode(), new Category(code, name.get(), envelope)), here());
        }
    }

    /** Removes the area that is shown. */
    public void removeArea() throws IOException {
        forms.go(areas.removeArea(view.getCode(), code("areaCode")), here());
    }

    /** Removes the category that is shown. */
    public void removeCategory() throws IOException {
        forms.go(areas.removeCategory(view.getCode(), code("categoryCode")), here());
    }

    private String code(String field) {
        String code = fields.getOrDefault(field, "").strip();
        if (!code.matches(Area.CODE)) {
            forms.wrong(field, "budgeting.error.code");
        }
        return code;
    }

    private static String text(OptionalLong amount) {
        return amount.isPresent() ? Long.toString(amount.getAsLong()) : "";
    }

    private String here() {
        return "/staff/cycle-areas?code=" + view.getCode();
    }

    /** What is shown of the cycle. */
    public CycleView getView() {
        return view;
    }

    /** What is typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** The area as the form was opened on it. */
    public String getSeenArea() {
        return Seen.of(view.getPlan().area(forms.posted() ? fields.getOrDefault("areaCode", "") : forms.sent("area")));
    }

    /** The category as the form was opened on it. */
    public String getSeenCategory() {
        return Seen.of(view.getPlan()
                .category(forms.posted() ? fields.getOrDefault("categoryCode", "") : forms.sent("category")));
    }

    /** The parts of the territory, in order. */
    public List<AreaUnit> getTerritory() {
        return areas.units();
    }

    /** Whether a part belongs to the area. */
    public boolean belongs(long unit) {
        return units.contains(unit);
    }
}

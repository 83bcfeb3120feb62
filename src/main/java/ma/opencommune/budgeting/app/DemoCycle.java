package ma.opencommune.budgeting.app;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.budgeting.domain.cycle.Area;
import ma.opencommune.budgeting.domain.cycle.BudgetLine;
import ma.opencommune.budgeting.domain.cycle.Category;
import ma.opencommune.budgeting.domain.cycle.CycleTemplate;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.platform.persistence.Migrations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A cycle that takes proposals, on the empty database of a demonstration ({@code opencommune.demo}), through the use cases of the budget
 * officer. Nowhere else is anything made.
 */
@ApplicationScoped
@Transactional
public class DemoCycle {

    private static final int WEEKS_AGO = 5;
    private static final long MONEY = 3_000_000;

    @Inject
    CycleDesk desk;

    @Inject
    CycleAreas areas;

    @Inject
    DemoProposals proposals;

    @Inject
    Cycles cycles;

    @Inject
    DemoOfficer officer;

    @Inject
    @ConfigProperty(name = "opencommune.demo", defaultValue = "false")
    boolean wanted;

    @ActivateRequestContext
    void load(@Observes @Priority(Migrations.PRIORITY + 70) @Initialized(ApplicationScoped.class) Object start) {
        if (!wanted || !officer.known() || !cycles.all().isEmpty()) {
            return;
        }
        officer.begin();
        var today = cycles.today();
        LocalizedText title =
                text("الميزانية التشاركية (مثال)", "Budget participatif (exemple)", "Participatory budget (example)");
        int year = today.plusYears(1).getYear();
        String code = desk.create(CycleTemplate.FULL, title, year, today.minusWeeks(WEEKS_AGO));
        desk.change(code, title, new BudgetLine("EX-30.10/2", MONEY));
        area(code, "CENTRE", text("المركز", "Centre", "Centre"), 1_000_000, false);
        area(code, "NORTH", text("الأحياء الشمالية", "Quartiers nord", "Northern neighbourhoods"), 1_000_000, false);
        area(code, "CITY", text("الجماعة كلها", "Toute la commune", "The whole commune"), 1_000_000, true);
        category(code, "STREET", text("الطرق والساحات", "Rues et places", "Streets and squares"));
        category(code, "GREEN", text("البيئة", "Environnement", "Environment"));
        category(code, "PEOPLE", text("الثقافة والشباب", "Culture et jeunesse", "Culture and youth"));
        desk.publish(code);
        proposals.enter(code);
    }

    private void area(String code, String area, LocalizedText name, long envelope, boolean wide) {
        areas.save(code, new Area(area, name, OptionalLong.of(envelope), wide, List.of()));
    }

    private void category(String code, String category, LocalizedText name) {
        areas.save(code, new Category(category, name, OptionalLong.empty()));
    }

    private static LocalizedText text(String arabic, String french, String english) {
        return LocalizedText.of(Map.of(Language.AR, arabic, Language.FR, french, Language.EN, english));
    }
}

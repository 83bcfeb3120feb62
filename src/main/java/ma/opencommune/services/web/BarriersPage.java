package ma.opencommune.services.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.web.Pager;
import ma.opencommune.services.app.BarrierCases;
import ma.opencommune.services.domain.BarrierLine;
import org.jspecify.annotations.Nullable;

/** The reports of barriers for staff, the one due first at the top. */
@Named
@RequestScoped
public class BarriersPage {

    /**
     * One line of the list.
     *
     * @param line the report
     * @param late whether its answer is late
     */
    public record Entry(BarrierLine line, boolean late) {

        public String getRef() {
            return line.ref();
        }

        public String getState() {
            return line.state().name();
        }

        public String getPlace() {
            return line.place();
        }

        public @Nullable LocalDate getDue() {
            return line.due().orElse(null);
        }

        public boolean isAnswered() {
            return line.answered();
        }

        public boolean isLate() {
            return late;
        }

        public String getBadge() {
            return BarrierView.badge(line.state(), late);
        }
    }

    @Inject
    BarrierCases cases;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    /** Whether the closed ones are shown. */
    public boolean isOver() {
        return "over".equals(request.getParameter("show"));
    }

    /** The way through the pages. */
    public Pager getPager() {
        String page = request.getParameter("page");
        int asked = page != null && page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        String address = "/" + language.getTag() + "/staff/barriers" + (isOver() ? "?show=over" : "");
        return Pager.of(asked, cases.count(isOver()), BarrierCases.PER_PAGE, address);
    }

    /** The reports of this page. */
    public List<Entry> getEntries() {
        LocalDate today = LocalDate.now(clock);
        return cases.list(isOver(), getPager().page()).stream()
                .map(line -> new Entry(line, line.late(today)))
                .toList();
    }
}

package ma.opencommune.budgeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.app.Deliveries;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.delivery.DeliveryEvent;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens to the winners of a cycle as an Atom feed (RFC 4287): {@code ?cycle=…&language=ar}. */
@WebServlet("/budgeting/deliveries.atom")
public class DeliveryFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Deliveries deliveries;

    @Inject
    transient Cycles cycles;

    @Inject
    transient Texts texts;

    @Inject
    @ConfigProperty(name = "opencommune.public.address", defaultValue = "http://127.0.0.1:8080")
    String address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String cycle = Optional.ofNullable(request.getParameter("cycle")).orElse("");
        Language language = Language.parse(
                        Optional.ofNullable(request.getParameter("language")).orElse("fr"))
                .orElse(Language.FR);
        CyclePlan plan = cycles.plan(cycle);
        List<DeliveryEvent> events = deliveries.events(cycle);
        String self = escape(address + "/budgeting/deliveries.atom?cycle=" + cycle + "&language=" + language.tag());
        StringBuilder atom = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + language.tag() + "\"><id>" + self
                + "</id><link rel=\"self\" href=\"" + self + "\"/><title>"
                + escape(plan.cycle().title().in(language)) + "</title><updated>"
                + events.stream().map(DeliveryEvent::at).findFirst().orElse(Instant.EPOCH) + "</updated><author><name>"
                + escape(cycles.commune(language)) + "</name></author>\n");
        events.forEach(event -> atom.append(entry(plan, event, language)));
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.getWriter().print(atom.append("</feed>\n"));
    }

    private String entry(CyclePlan plan, DeliveryEvent event, Language language) {
        String page = escape(address + "/" + language.tag() + "/budgeting/delivered?cycle="
                + plan.cycle().code() + "&project=" + event.project());
        String step = event.milestone()
                .map(kind -> texts.text(language, "budgeting.milestone." + kind))
                .orElse("");
        String day = event.day().map(one -> Dates.day(language, one)).orElse("");
        String name = plan.project(event.project())
                .map(one -> one.name().in(language))
                .orElse(event.project());
        return "<entry><id>" + page + "#event-" + event.id() + "</id><title>" + escape(name) + "</title><updated>"
                + event.at() + "</updated><link href=\"" + page + "\"/><summary>"
                + escape(texts.text(language, "budgeting.news." + event.news(), step, day)) + "</summary></entry>\n";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.delivery.DeliveryEvent;
import ma.opencommune.budgeting.domain.delivery.Follower;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails to those who follow a project; each with the address that ends it. */
@ApplicationScoped
class FollowerLetters {

    @Inject
    Texts texts;

    @Inject
    Outbox outbox;

    @Inject
    Cycles cycles;

    @Inject
    @ConfigProperty(name = "opencommune.public.address", defaultValue = "http://127.0.0.1:8080")
    String address;

    void confirm(Follower to, CyclePlan plan, String project) {
        send(to, "confirm", name(plan, project, to.language()), page(to));
    }

    void news(Follower to, CyclePlan plan, DeliveryEvent event) {
        Language language = to.language();
        String step = event.milestone()
                .map(kind -> texts.text(language, "budgeting.milestone." + kind))
                .orElse("");
        String day = event.day().map(one -> day(one, language)).orElse("");
        String told = texts.text(language, "budgeting.news." + event.news(), step, day);
        String link = address + "/" + language.tag() + "/budgeting/delivered?cycle="
                + plan.cycle().code() + "&project=" + event.project();
        send(
                to,
                "news",
                name(plan, event.project(), language),
                told + "\n\n" + link + "\n\n" + texts.text(language, "budgeting.follow.mail.end", page(to)));
    }

    private static String day(LocalDate day, Language language) {
        return Dates.day(language, day);
    }

    private static String name(CyclePlan plan, String project, Language language) {
        return plan.project(project).map(one -> one.name().in(language)).orElse(project);
    }

    private String page(Follower to) {
        return address + "/" + to.language().tag() + "/budgeting/followed?token=" + to.token();
    }

    private void send(Follower to, String kind, String name, String text) {
        String key = "budgeting.follow.mail." + kind;
        outbox.post(new Letter(
                to.email(),
                to.language(),
                texts.text(to.language(), key + ".subject", name),
                texts.text(to.language(), key + ".text", name, text) + "\n\n" + cycles.commune(to.language()) + "\n",
                "follower:" + to.id(),
                address + "/budgeting/unfollow?token=" + to.token()));
    }
}

package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.information.domain.request.RegisterRow;
import ma.opencommune.information.domain.request.Subscription;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Mails to subscribers: the question whether they want it, and the digest of a morning; each with the address that ends it. */
@ApplicationScoped
public class SubscriptionLetters {

    @Inject
    Texts texts;

    @Inject
    Outbox outbox;

    @Inject
    Commune commune;

    @Inject
    @ConfigProperty(name = "opencommune.public.address", defaultValue = "http://127.0.0.1:8080")
    String address;

    /**
     * What one subscription has to tell.
     *
     * @param subscription whose
     * @param rows entries that changed
     * @param more whether others changed too
     */
    record News(Subscription subscription, List<RegisterRow> rows, boolean more) {}

    void confirm(Subscription subscription) {
        Language language = subscription.language();
        send(subscription, "confirm", commune.identity().name().in(language), page(subscription));
    }

    /** One mail for all subscriptions of an address, in the language of the first. */
    void digest(List<News> news) {
        Subscription first = news.get(0).subscription();
        String text = news.stream().map(this::part).collect(Collectors.joining("\n\n"));
        send(first, "digest", commune.identity().name().in(first.language()), text);
    }

    private String part(News news) {
        Subscription subscription = news.subscription();
        String rows = news.rows().stream()
                .map(row -> row.title() + "\n" + row.number() + "\n" + base(subscription) + "/information/entry?number="
                        + row.number())
                .collect(Collectors.joining("\n\n"));
        return rows
                + (news.more()
                        ? "\n\n"
                                + texts.text(
                                        subscription.language(),
                                        "information.subscription.mail.more",
                                        search(subscription))
                        : "")
                + "\n\n"
                + texts.text(subscription.language(), "information.subscription.mail.end", page(subscription));
    }

    private void send(Subscription to, String kind, Object name, String text) {
        String key = "information.subscription.mail." + kind;
        outbox.post(new Letter(
                to.email(),
                to.language(),
                texts.text(to.language(), key + ".subject", name),
                texts.text(to.language(), key + ".text", name, text) + "\n",
                "subscription:" + to.id(),
                address + "/information/unsubscribe?token=" + to.token().text()));
    }

    /** The register, where all that changed stands. */
    private String search(Subscription subscription) {
        return base(subscription) + "/information/register";
    }

    private String page(Subscription subscription) {
        return base(subscription) + "/information/subscription?token="
                + subscription.token().text();
    }

    private String base(Subscription subscription) {
        return address + "/" + subscription.language().tag();
    }
}

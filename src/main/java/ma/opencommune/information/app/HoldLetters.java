package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.opencommune.accounts.app.Colleagues;
import ma.opencommune.accounts.domain.Letterbox;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells publishers of holds: numbers only, never who asks or what. */
@ApplicationScoped
public class HoldLetters {

    @Inject
    Colleagues colleagues;

    @Inject
    Texts texts;

    @Inject
    Outbox outbox;

    @Inject
    @ConfigProperty(name = "opencommune.public.address", defaultValue = "http://127.0.0.1:8080")
    String address;

    void remind(String kind, List<String> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        for (Letterbox to : colleagues.letterboxes(Permission.PUBLISH)) {
            String key = "information.mail.hold." + kind;
            outbox.post(new Letter(
                    to.email(),
                    to.language(),
                    texts.text(to.language(), key + ".subject", numbers.size()),
                    texts.text(
                            to.language(),
                            key + ".text",
                            String.join("\n", numbers),
                            address + "/" + to.language().tag() + "/staff/publication"),
                    "account:" + to.id()));
        }
    }
}

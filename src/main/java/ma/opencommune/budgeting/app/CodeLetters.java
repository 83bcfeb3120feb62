package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;
import ma.opencommune.platform.vault.Vault;

/** Sends a one-time code to the address or the telephone that the commune has. */
@ApplicationScoped
class CodeLetters {

    @Inject
    Outbox outbox;

    @Inject
    TextMessages messages;

    @Inject
    Texts texts;

    @Inject
    Vault vault;

    byte[] seal(String address) {
        return vault.seal(address);
    }

    /** Whether codes can go as text messages. */
    boolean texts() {
        return messages.connected();
    }

    boolean text(byte[] sealedPhone, CyclePlan plan, String code, Duration good, Language language) {
        String title = plan.cycle().title().in(language);
        return messages.post(
                vault.open(sealedPhone),
                texts.text(language, "budgeting.vote.sms", title, code, good.toMinutes()),
                good);
    }

    void post(byte[] sealedAddress, CyclePlan plan, String code, long minutes, Language language) {
        String title = plan.cycle().title().in(language);
        outbox.post(new Letter(
                vault.open(sealedAddress),
                language,
                texts.text(language, "budgeting.vote.mail.subject", title),
                texts.text(language, "budgeting.vote.mail.text", title, code, minutes),
                "vote:" + plan.cycle().code()));
    }
}

package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;
import ma.opencommune.platform.vault.Vault;

/** Mails a one-time code to the address that the commune has. */
@ApplicationScoped
class CodeLetters {

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    Vault vault;

    byte[] seal(String address) {
        return vault.seal(address);
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

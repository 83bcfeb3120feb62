package ma.opencommune.platform.watch.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.mail.app.Mails;
import ma.opencommune.platform.mail.domain.MailSearch;
import ma.opencommune.platform.mail.domain.MailSheet;

/** The outbox for whoever keeps the node running. */
@ApplicationScoped
public class MailDesk {

    /**
     * A mail in the list.
     *
     * @param mail what is known of it
     * @param to to whom it goes, masked; empty once that is erased
     */
    public record Line(MailSheet mail, String to) {}

    @Inject
    CurrentAccount account;

    @Inject
    Mails mails;

    /** Whether there is a mail server; without one, letters wait. */
    public boolean configured() {
        return mails.configured();
    }

    /** How many mails a search finds. */
    public long count(MailSearch search) {
        account.require(Permission.OPERATE);
        return mails.count(search);
    }

    /** Mails of a search, the newest first. */
    public List<Line> list(MailSearch search, int first, int most) {
        account.require(Permission.OPERATE);
        return mails.list(search, first, most).stream().map(this::line).toList();
    }

    /** The mails of an export; noted in the audit trail. */
    public List<Line> export(MailSearch search) {
        account.require(Permission.OPERATE);
        return mails.export(search).stream().map(this::line).toList();
    }

    /** Has a mail tried again now; false when it was sent or is forgotten. */
    public boolean again(long id) {
        account.require(Permission.OPERATE);
        return mails.again(id);
    }

    private Line line(MailSheet mail) {
        return new Line(mail, mail.fate().kept() ? mails.masked(mail.id()) : "");
    }
}

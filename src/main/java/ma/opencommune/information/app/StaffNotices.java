package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalLong;
import ma.opencommune.accounts.app.Colleagues;
import ma.opencommune.accounts.domain.Letterbox;
import ma.opencommune.information.domain.request.CaseMoved;
import ma.opencommune.information.domain.request.Notice;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.RequestRegistered;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;
import ma.opencommune.platform.web.PublicAddress;

/**
 * Tells whoever has to do something next that it is their turn, once, in the transaction that made it so. Number, date and address only:
 * who asks, and for what, stands on the page.
 */
@ApplicationScoped
public class StaffNotices {

    /** Most letters about one step: in a large house the queue tells the others. */
    private static final int MOST = 20;

    @Inject
    Colleagues colleagues;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    @Inject
    PublicAddress site;

    /** A new request. */
    void registered(@Observes RequestRegistered request) {
        Notice notice = request.kind() == RequestKind.URGENT ? Notice.URGENT : Notice.REGISTERED;
        write(notice, OptionalLong.empty(), OptionalLong.empty(), request.number(), request.due());
    }

    /** A step after which somebody else goes on. */
    void moved(@Observes CaseMoved step) {
        Notice.of(step.kind()).ifPresent(notice -> write(notice, step.officer(), step.by(), step.number(), step.due()));
    }

    private void write(Notice notice, OptionalLong officer, OptionalLong by, String number, LocalDate due) {
        Permission may =
                notice.turn() == Notice.Turn.HEADS ? Permission.INFORMATION_SIGN : Permission.INFORMATION_HANDLE;
        boolean one = notice.turn() == Notice.Turn.OFFICER && officer.isPresent();
        outbox.post(colleagues.letterboxes(may).stream()
                .filter(to -> !one || officer.getAsLong() == to.id())
                .filter(to -> by.isEmpty() || by.getAsLong() != to.id())
                .limit(MOST)
                .map(to -> letter(to, notice, number, due))
                .toList());
    }

    private Letter letter(Letterbox to, Notice notice, String number, LocalDate due) {
        Language language = to.language();
        String says = texts.text(language, "information.notice." + notice);
        String page = site.of("/" + language.tag() + "/staff/request?number=" + number);
        return new Letter(
                to.email(),
                language,
                texts.text(language, "information.mail.notice.subject", number, says),
                notice.dated()
                        ? texts.text(
                                language, "information.mail.notice.text", says, number, Dates.day(language, due), page)
                        : texts.text(language, "information.mail.notice.undated", says, number, page),
                "notice:" + number);
    }
}

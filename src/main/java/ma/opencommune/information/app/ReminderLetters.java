package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ma.opencommune.accounts.app.Colleagues;
import ma.opencommune.accounts.domain.Letterbox;
import ma.opencommune.information.domain.request.Reminder;
import ma.opencommune.information.domain.request.ReminderStage;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.audit.app.AuditTrail;
import ma.opencommune.platform.audit.domain.AuditEvent;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.mail.app.Outbox;
import ma.opencommune.platform.mail.domain.Letter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One mail a morning to each person, with everything they are reminded of: number, date, how near; never who asks or what. */
@ApplicationScoped
public class ReminderLetters {

    private static final int MOST_LINES = 50;

    @Inject
    Colleagues colleagues;

    @Inject
    Texts texts;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    @ConfigProperty(name = "opencommune.public.address")
    Optional<String> address;

    /**
     * To the officer of each case, to all officers where nobody has taken it, and all of it to the head, with the list of everything that
     * is late.
     */
    void send(List<Reminder> reminders, long late) {
        if (reminders.isEmpty()) {
            return;
        }
        Map<Letterbox, List<Reminder>> post = new LinkedHashMap<>();
        List<Letterbox> officers = colleagues.letterboxes(Permission.INFORMATION_HANDLE);
        for (Letterbox officer : officers) {
            post.put(officer, reminders.stream().filter(concerns(officer)).toList());
        }
        List<Letterbox> heads = colleagues.letterboxes(Permission.INFORMATION_SIGN);
        heads.forEach(head -> post.put(head, reminders));
        post.forEach((to, lines) -> write(to, lines, heads.contains(to) ? late : 0));
        audit.record(new AuditEvent(
                "information.reminders.sent", "information", Map.of("requests", String.valueOf(reminders.size()))));
    }

    /** To the secretary-general: what has become very late, with the list of everything that is. */
    void escalate(List<Reminder> reminders, long all) {
        List<Reminder> veryLate = reminders.stream()
                .filter(reminder -> reminder.stage() == ReminderStage.VERY_LATE)
                .toList();
        if (veryLate.isEmpty()) {
            return;
        }
        for (Letterbox to : colleagues.letterboxes(Permission.INFORMATION_ESCALATE)) {
            Language language = to.language();
            outbox.post(new Letter(
                    to.email(),
                    language,
                    texts.text(language, "information.mail.escalation.subject", veryLate.size()),
                    texts.text(
                            language,
                            "information.mail.escalation.text",
                            lines(language, veryLate),
                            all,
                            staff(language, "escalation")),
                    "account:" + to.id()));
        }
    }

    private static Predicate<Reminder> concerns(Letterbox officer) {
        return reminder -> reminder.officer().isEmpty() || reminder.officer().getAsLong() == officer.id();
    }

    private void write(Letterbox to, List<Reminder> reminders, long late) {
        if (reminders.isEmpty()) {
            return;
        }
        Language language = to.language();
        String lines = lines(language, reminders);
        outbox.post(new Letter(
                to.email(),
                language,
                texts.text(language, "information.mail.reminder.subject", reminders.size()),
                text(language, reminders.size(), lines, late),
                "account:" + to.id()));
    }

    private String lines(Language language, List<Reminder> reminders) {
        return reminders.stream()
                .limit(MOST_LINES)
                .map(reminder -> texts.text(
                        language,
                        "information.reminder." + reminder.stage(),
                        reminder.number(),
                        Dates.day(language, reminder.due())))
                .collect(Collectors.joining("\n"));
    }

    private String text(Language language, int size, String lines, long late) {
        String text = texts.text(language, "information.mail.reminder.text", size, lines, queue(language));
        return late == 0
                ? text
                : String.join(
                        "\n",
                        text,
                        texts.text(language, "information.mail.reminder.late", late, queue(language) + "?clock=late"));
    }

    private String queue(Language language) {
        return staff(language, "requests");
    }

    private String staff(Language language, String page) {
        return address.orElse("") + "/" + language.tag() + "/staff/" + page;
    }
}

package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.AnswerForm;
import ma.opencommune.information.domain.request.Channel;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.Outcome;
import ma.opencommune.information.domain.request.Publication;
import ma.opencommune.information.domain.request.Publishing;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.kernel.Language;

/** Plays one request of a demonstration as far as its line says. */
@ApplicationScoped
class DemoCase {

    private static final List<String> STAGES = List.of("NEW", "ASSIGNED", "SEARCHING", "SIGN_OFF", "ANSWERED");
    private static final int LONGEST = 90;

    @Inject
    DemoStaff staff;

    @Inject
    DeskRequests desk;

    @Inject
    CaseHandling handling;

    @Inject
    SignOff signOff;

    @Inject
    Moderation moderation;

    @Inject
    DemoForms forms;

    boolean staffed() {
        return staff.complete();
    }

    void play(Map<String, String> line, int number) {
        int stage = STAGES.indexOf(text(line, "stage"));
        String request = register(line, number);
        if (stage >= 1) {
            long officer = staff.officer();
            taken(handling.assign(request, forms.version(request), officer));
        }
        if (stage >= 2) {
            taken(handling.startSearch(request, forms.version(request)));
        }
        if (stage >= 3) {
            taken(handling.draft(request, forms.version(request), answer(line), List.of()));
            taken(handling.sendToSignOff(request, forms.version(request)));
        }
        if (stage >= 4) {
            staff.head();
            taken(signOff.sign(request, forms.version(request)));
        }
        Publication publication = Publication.valueOf(text(line, "publication"));
        if (publication.listed()) {
            staff.publisher();
            moderation.publish(
                    request, moderation.sheet(request).version(), Publishing.show(publication, text(line, "title")));
        }
    }

    private String register(Map<String, String> line, int number) {
        staff.clerk();
        Filing filing = new Filing(
                Language.parse(text(line, "language")).orElse(Language.FR),
                text(line, "name"),
                "",
                "06 00 00 00 %02d".formatted(number),
                "",
                "",
                Requester.Standing.valueOf(text(line, "standing")),
                "",
                text(line, "subject"),
                text(line, "description"),
                AnswerForm.PAPER,
                RequestKind.valueOf(text(line, "kind")),
                text(line, "kind").equals("URGENT") ? text(line, "description") : "",
                "",
                true);
        Arrival arrival = new Arrival(
                Channel.valueOf(text(line, "channel")),
                received(filing.kind().term(), Integer.parseInt(text(line, "due_in"))));
        FilingResult result = desk.register(filing, forms.next(), arrival, List.of());
        if (result instanceof FilingResult.Filed filed) {
            return filed.number();
        }
        throw new IllegalStateException("the demonstration's request " + number + " was not taken: " + result);
    }

    /** The last day of receipt, not later than today, with at most so many working days left until the due date. */
    private LocalDate received(Term term, int left) {
        LocalDate day = forms.today();
        for (int back = 0; back < LONGEST && forms.left(term, day) > left; back++) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static Answer answer(Map<String, String> line) {
        String ground = text(line, "ground");
        return new Answer(
                Outcome.valueOf(text(line, "outcome")),
                ground.isEmpty() ? null : Ground.valueOf(ground),
                text(line, "text"),
                text(line, "reason"),
                "");
    }

    private static void taken(Step step) {
        if (!(step instanceof Step.Done)) {
            throw new IllegalStateException("the demonstration took an impossible step: " + step);
        }
    }

    private static String text(Map<String, String> line, String column) {
        return line.getOrDefault(column, "");
    }
}

package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.remedy.Ladder;
import ma.opencommune.information.domain.request.CaseCommand;
import ma.opencommune.information.domain.request.CaseFile;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.information.domain.request.TrackingSheet;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;

/** What the requester does with a request, by its number and its token; a wrong token is told like a wrong number. */
@ApplicationScoped
@Transactional
public class RequestTracking {

    /** Longest clarification. */
    public static final int LONGEST = 2000;

    @Inject
    RequestStore requests;

    @Inject
    CaseFiles files;

    @Inject
    CaseClocks clocks;

    @Inject
    CaseMoves moves;

    @Inject
    KeptRemedies remedies;

    /**
     * Where the request stands.
     *
     * @throws NotFound when number and token do not belong together
     */
    public TrackingSheet sheet(String number, Token token) {
        RequestRecord request = own(number, token);
        Handling handling = request.state().handling();
        boolean answered = handling.answered();
        List<CaseFile> all = files.files(request.id());
        Optional<Ladder> ladder = remedies.ladder(request);
        return new TrackingSheet(
                request,
                clocks.clock(request),
                requests.timeline(request).stream()
                        .filter(entry -> entry.kind().shown())
                        .map(TimelineEntry::discreet)
                        .toList(),
                sent(all),
                answered ? request.state().draft() : Optional.empty(),
                answered ? side(all, CaseFile.Side.ANSWER) : List.of(),
                remedies.earlier(request),
                ladder,
                remedies.others(request, ladder),
                clocks.today());
    }

    /** Takes the request back. */
    public Decision withdraw(String number, Token token) {
        return act(number, token, new CaseCommand.Withdraw(OptionalLong.empty()), "information.request.withdrawn");
    }

    /** Adds something to the request; the clock runs on. */
    public Decision clarify(String number, Token token, String text) {
        return act(
                number,
                token,
                new CaseCommand.Clarify(OptionalLong.empty(), PlainText.text(text)),
                "information.request.clarified");
    }

    private Decision act(String number, Token token, CaseCommand command, String action) {
        own(number, token);
        RequestRecord request = requests.lock(number).orElseThrow(() -> new NotFound(number));
        Decision decision = request.state().decide(command);
        if (decision instanceof Decision.Taken taken) {
            moves.take(request, taken, action);
        }
        return decision;
    }

    private RequestRecord own(String number, Token token) {
        return requests.find(number, token).orElseThrow(() -> new NotFound("request with this number and token"));
    }

    private static List<CaseFile> sent(List<CaseFile> all) {
        return all.stream()
                .filter(file -> file.side() == CaseFile.Side.REQUEST || file.side() == CaseFile.Side.FORM)
                .toList();
    }

    private static List<CaseFile> side(List<CaseFile> all, CaseFile.Side side) {
        return all.stream().filter(file -> file.side() == side).toList();
    }
}

package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.EntryPublished;
import ma.opencommune.information.domain.request.ModerationSheet;
import ma.opencommune.information.domain.request.PublicSide;
import ma.opencommune.information.domain.request.Publication;
import ma.opencommune.information.domain.request.Publishing;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.information.store.ModerationStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.kernel.search.SearchWords;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** What a publisher does: check the title for personal data, publish, hold, take down. */
@ApplicationScoped
@Transactional
public class Moderation {

    /** What became of a step. */
    public enum Result {
        DONE,
        /** It is not possible, what it needs is missing, or it was held as long as may be. */
        REFUSED,
        /** The request changed since it was read; nothing is done. */
        STALE
    }

    @Inject
    RequestStore requests;

    @Inject
    ModerationStore waiting;

    @Inject
    Registration registration;

    @Inject
    RequestLetters letters;

    @Inject
    CurrentAccount account;

    @Inject
    Event<EntryPublished> events;

    /** Requests of which something could be published, those that wait longest first; with words, those that have them all. */
    public RowPage<ModerationSheet> waiting(String words, int offset, int size) {
        account.require(Permission.PUBLISH);
        List<String> asked = SearchWords.asked(words);
        return new RowPage<>(waiting.waiting(asked, offset, size), waiting.count(asked));
    }

    /**
     * What a publisher sees of a request: its words, never who asks.
     *
     * @throws NotFound when there is none
     */
    public ModerationSheet sheet(String number) {
        account.require(Permission.PUBLISH);
        return waiting.sheet(number).orElseThrow(() -> new NotFound(number));
    }

    /** The service that staff stated, to be published with the entry; empty when they did not. */
    public String service(String number) {
        account.require(Permission.PUBLISH);
        return waiting.service(number);
    }

    /**
     * Changes what is public.
     *
     * @param seen the version that was read: what changed since is not published unread
     */
    public Result publish(String number, int seen, Publishing asked) {
        account.require(Permission.PUBLISH);
        RequestRecord request = requests.lock(number).orElseThrow(() -> new NotFound(number));
        if (request.version() != seen) {
            return Result.STALE;
        }
        PublicSide now = request.publicSide();
        Publishing step = new Publishing(
                asked.next(),
                PlainText.line(asked.title()),
                PlainText.line(asked.service()),
                PlainText.line(asked.reason()),
                asked.code());
        Publication next = step.next();
        LocalDate today = registration.today();
        boolean held = next == Publication.HELD
                && now.heldUntil().filter(last -> last.isBefore(today)).isPresent();
        if (held
                || !step.complete()
                || !now.publication().may(next, request.state().handling())) {
            return Result.REFUSED;
        }
        waiting.keepService(request.id(), step.service());
        PublicSide side = now.after(step, today.plusDays(Publication.LONGEST_HOLD_DAYS));
        CaseEvent event = new CaseEvent(kind(next), OptionalLong.of(account.id().orElseThrow()), side.reason());
        requests.publish(request, side, event, registration.now());
        events.fire(new EntryPublished(
                number, now.publication(), next, step.code().map(Enum::name).orElse("")));
        letters.audit("information.entry.published", request, Map.of("publication", next.name()));
        return Result.DONE;
    }

    private static CaseEvent.Kind kind(Publication next) {
        return switch (next) {
            case PUBLIC_ENTRY -> CaseEvent.Kind.ENTRY_PUBLISHED;
            case PUBLIC_ANSWER -> CaseEvent.Kind.ANSWER_PUBLISHED;
            case RESTRICTED -> CaseEvent.Kind.ANSWER_RESTRICTED;
            case HELD, PRIVATE -> CaseEvent.Kind.PUBLICATION_HELD;
            case TAKEN_DOWN -> CaseEvent.Kind.TAKEN_DOWN;
        };
    }
}

package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.EntryPublished;
import ma.opencommune.information.domain.request.ModerationSheet;
import ma.opencommune.information.domain.request.PublicSide;
import ma.opencommune.information.domain.request.Publication;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.store.ModerationStore;
import ma.opencommune.information.store.RequestStore;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** What a publisher does: check the title for personal data, publish, hold, take down. */
@ApplicationScoped
@Transactional
public class Moderation {

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

    /** Requests of which something could be published, those that wait longest first. */
    public List<ModerationSheet> waiting(int size) {
        account.require(Permission.PUBLISH);
        return waiting.waiting(size);
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

    /** Changes what is public; false when that step is not possible, or what it needs is missing. */
    public boolean publish(String number, Publication next, String title, String reason) {
        account.require(Permission.PUBLISH);
        RequestRecord request = requests.lock(number).orElseThrow(() -> new NotFound(number));
        PublicSide now = request.publicSide();
        String checked = PlainText.line(title);
        String why = PlainText.line(reason);
        boolean complete = next.listed() ? !checked.isEmpty() : !why.isEmpty();
        if (!complete || !now.publication().may(next, request.state().handling())) {
            return false;
        }
        LocalDate end = registration.today().plusDays(Publication.LONGEST_HOLD_DAYS);
        PublicSide side = new PublicSide(
                next,
                next.listed() ? checked : now.title(),
                next.listed() ? "" : why,
                next == Publication.HELD ? Optional.of(now.heldUntil().orElse(end)) : Optional.empty());
        CaseEvent event = new CaseEvent(kind(next), OptionalLong.of(account.id().orElseThrow()), why);
        requests.publish(request, side, event, registration.now());
        events.fire(new EntryPublished(number, next));
        letters.audit("information.entry.published", request, Map.of("publication", next.name()));
        return true;
    }

    private static CaseEvent.Kind kind(Publication next) {
        return switch (next) {
            case PUBLIC_ENTRY -> CaseEvent.Kind.ENTRY_PUBLISHED;
            case PUBLIC_ANSWER -> CaseEvent.Kind.ANSWER_PUBLISHED;
            case HELD, PRIVATE -> CaseEvent.Kind.PUBLICATION_HELD;
            case TAKEN_DOWN -> CaseEvent.Kind.TAKEN_DOWN;
        };
    }
}

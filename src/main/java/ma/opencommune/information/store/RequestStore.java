package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.Channel;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.information.domain.request.Handling;
import ma.opencommune.information.domain.request.NewRequest;
import ma.opencommune.information.domain.request.PublicSide;
import ma.opencommune.information.domain.request.Publication;
import ma.opencommune.information.domain.request.RegisterFilter;
import ma.opencommune.information.domain.request.RequestCase;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Requests, each with its events and its answer. */
@ApplicationScoped
public class RequestStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SealedContact sealed;

    @Inject
    PartStore parts;

    @Inject
    SignedAnswerStore signed;

    @Inject
    ComplaintStore complaints;

    @Inject
    Vault vault;

    /** Keeps a new request, version 0; what its requester sent begins its history with the moment it was sent. */
    public RequestRecord add(NewRequest request) {
        RequestRow row = RowWriter.row(request);
        sealed.seal(row, request.requester(), request.token());
        entities.persist(row);
        entities.flush();
        if (request.channel() == Channel.WEB) {
            add(row, new CaseEvent(CaseEvent.Kind.SUBMITTED, OptionalLong.empty(), ""), request.submitted());
        }
        return RowReader.record(row, null);
    }

    /** Whether there is no request at all. */
    public boolean empty() {
        return entities.createQuery("SELECT r.id FROM RequestRow r", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The request of this number. */
    public Optional<RequestRecord> find(String number) {
        return row(number).map(this::read);
    }

    /** The request of this number if this is its token. */
    public Optional<RequestRecord> find(String number, Token token) {
        return row(number)
                .filter(row -> java.security.MessageDigest.isEqual(row.tokenHash, token.hash()))
                .map(this::read);
    }

    /** The same, read anew and locked until the transaction ends: nobody changes it meanwhile. */
    public Optional<RequestRecord> lock(String number) {
        return row(number).map(found -> {
            RequestRow row = find(found.id);
            entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
            return read(row);
        });
    }

    /** Keeps the next state of a locked request and what happened; its version grows by one. */
    public void save(RequestRecord request, RequestCase next, CaseEvent event, Instant at) {
        RequestRow row = find(request.id());
        row.version++;
        Handling before = Handling.valueOf(row.handling);
        RowWriter.fill(row, next);
        if (RegisterFilter.Stage.of(before) != RegisterFilter.Stage.of(next.handling())) {
            row.publicChanged = at;
        }
        row.publication =
                Publication.valueOf(row.publication).when(next.handling()).name();
        next.draft().ifPresent(answer -> {
            AnswerRow kept = entities.find(AnswerRow.class, row.id);
            AnswerRow draft = kept == null ? new AnswerRow() : kept;
            draft.request = row.id;
            RowWriter.fill(draft, answer, next.draftedBy().orElse(0));
            if (kept == null) {
                entities.persist(draft);
            }
            parts.keep(row.id, answer.parts());
        });
        signed(row, next, before, event, at);
        add(row, event, at);
    }

    /** An answer that is signed is kept for good; one to be given again says who ordered that; what is taken back leaves no complaint. */
    private void signed(RequestRow row, RequestCase next, Handling before, CaseEvent event, Instant at) {
        if (next.handling() == Handling.ANSWERED && before != Handling.ANSWERED) {
            signed.add(row, next.draft().orElseThrow(), next.answeredOn().orElseThrow(), event.by(), at);
        } else if (next.handling() == Handling.WITHDRAWN) {
            complaints.settle(row.id);
        } else if (before.answered() && next.handling().open()) {
            event.kind()
                    .orders()
                    .ifPresent(by ->
                            signed.reopen(row.id, by, next.asides().reopened().orElseThrow()));
        }
    }

    /** Keeps new dates of a locked request. */
    public void date(RequestRecord request, DueDates dates) {
        RowWriter.fill(find(request.id()), dates);
    }

    /** Keeps the public side of a locked request and what happened; its version grows by one. */
    public void publish(RequestRecord request, PublicSide side, CaseEvent event, Instant at) {
        RequestRow row = find(request.id());
        row.version++;
        RowWriter.fill(row, side, at);
        add(row, event, at);
    }

    /** Keeps something that happened without any other change; the version grows by one. */
    public void note(RequestRecord request, CaseEvent event, Instant at) {
        RequestRow row = find(request.id());
        row.version++;
        add(row, event, at);
    }

    /** Who asks. */
    public Requester requester(RequestRecord request) {
        return sealed.requester(find(request.id()));
    }

    /** The secret of the tracking page, for a letter to the requester. */
    public Optional<Token> token(RequestRecord request) {
        return Token.parse(sealed.token(find(request.id())));
    }

    /** What happened, in order. */
    public List<TimelineEntry> timeline(RequestRecord request) {
        return entities.createQuery("SELECT e FROM EventRow e WHERE e.request = :id ORDER BY e.id", EventRow.class)
                .setParameter("id", request.id())
                .getResultStream()
                .map(row -> new TimelineEntry(
                        row.at,
                        row.version,
                        CaseEvent.Kind.valueOf(row.kind),
                        row.account == null ? OptionalLong.empty() : OptionalLong.of(row.account),
                        row.sealed == null ? row.detail : vault.open(row.sealed)))
                .toList();
    }

    /** Requests that were answered before that day and are not closed, by their number inside; without their answers. */
    public List<RequestRecord> answeredBefore(LocalDate day, long after, int size) {
        return entities.createQuery(
                        "SELECT r FROM RequestRow r WHERE r.handling = 'ANSWERED' AND r.answered < :day AND r.id > :after"
                                + " ORDER BY r.id",
                        RequestRow.class)
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> RowReader.record(row, null))
                .toList();
    }

    private RequestRecord read(RequestRow row) {
        return RowReader.record(row, entities.find(AnswerRow.class, row.id), parts.of(row.id));
    }

    private void add(RequestRow row, CaseEvent event, Instant at) {
        EventRow kept = new EventRow();
        kept.request = row.id;
        kept.at = at;
        kept.version = row.version;
        kept.kind = event.kind().name();
        kept.account = event.by().isPresent() ? event.by().getAsLong() : null;
        boolean secret = event.kind().inWords() && !event.detail().isEmpty();
        kept.detail = secret ? "" : event.detail();
        kept.sealed = secret ? vault.seal(event.detail()) : null;
        entities.persist(kept);
    }

    private Optional<RequestRow> row(String number) {
        return entities.createQuery("SELECT r FROM RequestRow r WHERE r.number = :number", RequestRow.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private RequestRow find(long id) {
        @Nullable RequestRow row = entities.find(RequestRow.class, id);
        if (row == null) {
            throw new IllegalStateException("request " + id + " is gone");
        }
        return row;
    }
}

package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ma.opencommune.budgeting.domain.proposal.AskedVoice;
import ma.opencommune.budgeting.domain.proposal.CoauthorName;
import ma.opencommune.budgeting.domain.proposal.Comment;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.budgeting.domain.proposal.VoiceKind;
import ma.opencommune.platform.vault.Vault;

/** Endorsements, co-authors and comments. Of a person only a keyed digest is kept, the same within a cycle and no other. */
@ApplicationScoped
public class VoiceStore {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /**
     * Keeps that somebody was asked to confirm; a later wish of the same person gets a new secret. False when the person has confirmed
     * before.
     */
    public boolean ask(
            Proposal proposal, VoiceKind kind, String email, String publicName, ProposalKey key, Instant now) {
        byte[] person = vault.digest(
                "budgeting.voice", proposal.cycle() + " " + email.strip().toLowerCase(Locale.ROOT));
        VoiceRow row = entities.createQuery(
                        "SELECT v FROM VoiceRow v WHERE v.proposal = ?1 AND v.kind = ?2 AND v.person = ?3",
                        VoiceRow.class)
                .setParameter(1, proposal.id())
                .setParameter(2, kind.name())
                .setParameter(3, person)
                .getResultStream()
                .findFirst()
                .orElseGet(VoiceRow::new);
        if (row.confirmed != null) {
            return false;
        }
        row.proposal = proposal.id();
        row.kind = kind.name();
        row.person = person;
        row.publicName = publicName;
        row.tokenHash = key.hash();
        row.asked = now;
        entities.persist(row);
        return true;
    }

    /** What this secret confirms. */
    public Optional<AskedVoice> find(ProposalKey key) {
        return row(key).map(row -> new AskedVoice(
                entities.find(ProposalRow.class, row.proposal).number,
                VoiceKind.valueOf(row.kind),
                row.confirmed != null));
    }

    /** Confirms. A co-author of what is not public yet is looked at together with it; a later one before it is shown. */
    public void confirm(ProposalKey key, Instant now) {
        row(key).filter(row -> row.confirmed == null).ifPresent(row -> {
            row.confirmed = now;
            row.address = null;
        });
    }

    /** Keeps the address of somebody who is written to once the proposal is sent. */
    public void later(ProposalKey key, String email) {
        row(key).ifPresent(row -> row.address = vault.seal(email));
    }

    /** Gives the addresses of those who were not written to yet, each with its new secret, and forgets them. */
    public Map<ProposalKey, String> writeNow(Proposal proposal, Supplier<ProposalKey> keys) {
        Map<ProposalKey, String> addresses = new LinkedHashMap<>();
        for (VoiceRow row : coauthorRows(proposal)) {
            if (row.address != null) {
                ProposalKey key = keys.get();
                addresses.put(key, vault.open(row.address));
                row.tokenHash = key.hash();
                row.address = null;
            }
        }
        return addresses;
    }

    /** Takes the voice back. */
    public void remove(ProposalKey key) {
        row(key).ifPresent(entities::remove);
    }

    private Optional<VoiceRow> row(ProposalKey key) {
        return entities.createQuery("SELECT v FROM VoiceRow v WHERE v.tokenHash = ?1", VoiceRow.class)
                .setParameter(1, key.hash())
                .getResultStream()
                .findFirst();
    }

    /** Confirmed supporters of a proposal and of those merged into it, each person once. */
    public int endorsements(Proposal proposal) {
        return ((Number) entities.createNativeQuery(
                                "SELECT COUNT(DISTINCT v.person) FROM budgeting_voice v"
                                        + " JOIN budgeting_proposal p ON p.id = v.proposal_id"
                                        + " WHERE v.kind = 'ENDORSE' AND v.confirmed IS NOT NULL AND (p.id = ?1 OR p.into_id = ?1)")
                        .setParameter(1, proposal.id())
                        .getSingleResult())
                .intValue();
    }

    /** Public names of confirmed co-authors that an officer let be shown. */
    public List<String> coauthors(Proposal proposal) {
        return names(proposal).stream()
                .filter(CoauthorName::shown)
                .map(CoauthorName::name)
                .toList();
    }

    /** Names of all confirmed co-authors. */
    public List<CoauthorName> names(Proposal proposal) {
        return coauthorRows(proposal).stream()
                .filter(row -> row.confirmed != null)
                .map(row -> new CoauthorName(row.id, row.publicName, row.shown))
                .toList();
    }

    /** Lets the names of all confirmed co-authors be shown, as they stand beside the proposal that is looked at. */
    public void showNames(Proposal proposal) {
        coauthorRows(proposal).stream().filter(row -> row.confirmed != null).forEach(row -> row.shown = true);
    }

    /** Lets the name of a co-author be shown, or takes it away for good; false when it is not there. */
    public boolean decideName(Proposal proposal, long voice, boolean show) {
        Optional<VoiceRow> row = coauthorRows(proposal).stream()
                .filter(one -> one.id == voice && one.confirmed != null)
                .findFirst();
        row.ifPresent(one -> {
            if (show) {
                one.shown = true;
            } else {
                entities.remove(one);
            }
        });
        return row.isPresent();
    }

    private List<VoiceRow> coauthorRows(Proposal proposal) {
        return entities.createQuery(
                        "SELECT v FROM VoiceRow v WHERE v.proposal = ?1 AND v.kind = 'COAUTHOR' ORDER BY v.id",
                        VoiceRow.class)
                .setParameter(1, proposal.id())
                .getResultList();
    }

    /** Keeps a comment that nobody has looked at; the same text once. */
    public void comment(Proposal proposal, String publicName, String text, Instant now) {
        boolean there = comments(proposal).stream().anyMatch(one -> one.text().equals(text));
        if (!there) {
            CommentRow row = new CommentRow();
            row.proposal = proposal.id();
            row.at = now;
            row.publicName = publicName;
            row.text = text;
            row.state = Comment.State.WAITING.name();
            entities.persist(row);
        }
    }

    /** All comments, the oldest first. */
    public List<Comment> comments(Proposal proposal) {
        return entities.createQuery("SELECT c FROM CommentRow c WHERE c.proposal = ?1 ORDER BY c.id", CommentRow.class)
                .setParameter(1, proposal.id())
                .getResultStream()
                .map(row -> new Comment(row.id, row.at, row.publicName, row.text, Comment.State.valueOf(row.state)))
                .toList();
    }

    /** Shows or hides a comment of a proposal; false when it is not there. */
    public boolean decide(Proposal proposal, long comment, Comment.State state) {
        return entities.createQuery("UPDATE CommentRow c SET c.state = ?1 WHERE c.id = ?2 AND c.proposal = ?3")
                        .setParameter(1, state.name())
                        .setParameter(2, comment)
                        .setParameter(3, proposal.id())
                        .executeUpdate()
                == 1;
    }
}

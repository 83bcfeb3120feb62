package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.budgeting.domain.proposal.Author;
import ma.opencommune.budgeting.domain.proposal.EventKind;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalEvent;
import ma.opencommune.budgeting.domain.proposal.ProposalFile;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Proposals, what happened to them, their files; who proposes is sealed. */
@ApplicationScoped
public class ProposalStore {

    private static final String BETWEEN = "\u001F";
    private static final int PARTS = 4;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    /** Keeps a new proposal with its author and secret; gives it with its number inside. */
    public Proposal add(Proposal proposal, long cycle, Author author, ProposalKey key, Instant now) {
        ProposalRow row = new ProposalRow();
        row.cycle = cycle;
        row.created = now;
        row.contact = vault.seal(String.join(BETWEEN, author.name(), author.email(), author.reach(), key.text()));
        row.tokenHash = key.hash();
        ProposalRows.fill(row, proposal);
        link(row, proposal);
        entities.persist(row);
        entities.flush();
        return find(proposal.number()).orElseThrow();
    }

    /** The proposal of this number. */
    public Optional<Proposal> find(String number) {
        return row(number).map(this::proposal);
    }

    /** The same, kept from others' changes until the caller's transaction ends. */
    public Optional<Proposal> lock(String number) {
        entities.createNativeQuery("SELECT id FROM budgeting_proposal WHERE number = ?1 FOR UPDATE")
                .setParameter(1, number)
                .getResultList();
        return find(number);
    }

    /** The proposal of this number and secret. */
    public Optional<Proposal> find(String number, ProposalKey key) {
        return row(number)
                .filter(row -> row.tokenHash != null && MessageDigest.isEqual(row.tokenHash, key.hash()))
                .map(this::proposal);
    }

    /** All proposals of a cycle, the oldest first. */
    public List<Proposal> of(String cycle) {
        return entities.createQuery(
                        "SELECT p FROM ProposalRow p, CycleRow c WHERE c.id = p.cycle AND c.code = ?1 ORDER BY p.id",
                        ProposalRow.class)
                .setParameter(1, cycle)
                .getResultStream()
                .map(this::proposal)
                .toList();
    }

    /** Keeps a proposal as it is now. */
    public void save(Proposal proposal) {
        ProposalRow row = entities.getReference(ProposalRow.class, proposal.id());
        ProposalRows.fill(row, proposal);
        link(row, proposal);
    }

    private void link(ProposalRow row, Proposal proposal) {
        row.into = proposal.into().isEmpty() ? null : row(proposal.into()).orElseThrow().id;
        row.from = proposal.from().isEmpty() ? null : row(proposal.from()).orElseThrow().id;
    }

    /** Who proposes. */
    public Author author(Proposal proposal) {
        String[] parts = parts(proposal);
        return new Author(parts[0], parts[1], parts[2]);
    }

    /** The secret of the author's page, for a letter; empty once it is erased. */
    public Optional<ProposalKey> key(Proposal proposal) {
        return ProposalKey.parse(parts(proposal)[PARTS - 1]);
    }

    private String[] parts(Proposal proposal) {
        ProposalRow row = entities.getReference(ProposalRow.class, proposal.id());
        return (row.contact == null ? BETWEEN.repeat(PARTS - 1) : vault.open(row.contact)).split(BETWEEN, -1);
    }

    /** Proposals that became part of this one. */
    public List<Proposal> mergedInto(Proposal proposal) {
        return entities.createQuery("SELECT p FROM ProposalRow p WHERE p.into = ?1 ORDER BY p.id", ProposalRow.class)
                .setParameter(1, proposal.id())
                .getResultStream()
                .map(this::proposal)
                .toList();
    }

    /** Notes what happened. */
    public void note(Proposal proposal, ProposalEvent event, OptionalLong by) {
        ProposalEventRow row = new ProposalEventRow();
        row.proposal = proposal.id();
        row.at = event.at();
        row.kind = event.kind().name();
        row.words = event.words();
        row.by = by.isPresent() ? by.getAsLong() : null;
        entities.persist(row);
    }

    /** What happened, the oldest first. */
    public List<ProposalEvent> events(Proposal proposal) {
        return entities.createQuery(
                        "SELECT e FROM ProposalEventRow e WHERE e.proposal = ?1 ORDER BY e.id", ProposalEventRow.class)
                .setParameter(1, proposal.id())
                .getResultStream()
                .map(row -> new ProposalEvent(row.at, EventKind.valueOf(row.kind), row.words))
                .toList();
    }

    /** Puts a file of the archive with a proposal. */
    public void attach(Proposal proposal, ProposalFile file) {
        ProposalFileRow row = new ProposalFileRow();
        row.id = file.id();
        row.proposal = proposal.id();
        row.name = file.name();
        row.type = file.type();
        row.bytes = file.bytes();
        entities.persist(row);
    }

    /** Its files. */
    public List<ProposalFile> files(Proposal proposal) {
        return entities.createQuery(
                        "SELECT f FROM ProposalFileRow f WHERE f.proposal = ?1 ORDER BY f.id", ProposalFileRow.class)
                .setParameter(1, proposal.id())
                .getResultStream()
                .map(row -> new ProposalFile(row.id, row.name, row.type, row.bytes))
                .toList();
    }

    private Optional<ProposalRow> row(String number) {
        return entities.createQuery("SELECT p FROM ProposalRow p WHERE p.number = ?1", ProposalRow.class)
                .setParameter(1, number)
                .getResultStream()
                .findFirst();
    }

    private Proposal proposal(ProposalRow row) {
        return ProposalRows.proposal(
                row, entities.find(CycleRow.class, row.cycle).code, number(row.into), number(row.from));
    }

    private String number(@Nullable Long id) {
        return id == null ? "" : entities.find(ProposalRow.class, id).number;
    }
}

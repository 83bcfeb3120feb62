package ma.opencommune.budgeting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import ma.opencommune.budgeting.domain.proposal.Estimate;
import ma.opencommune.budgeting.domain.proposal.EstimateClass;
import ma.opencommune.budgeting.domain.proposal.Examination;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.Review;
import ma.opencommune.budgeting.domain.proposal.ReviewPart;

/** Opinions and estimates, only ever added. */
@ApplicationScoped
public class ReviewStore {

    @PersistenceContext
    EntityManager entities;

    /** All about a proposal. */
    public Examination of(Proposal proposal) {
        List<Review> reviews = entities.createQuery(
                        "SELECT r FROM ReviewRow r WHERE r.proposal = ?1 ORDER BY r.id", ReviewRow.class)
                .setParameter(1, proposal.id())
                .getResultStream()
                .map(row -> new Review(ReviewPart.valueOf(row.part), row.possible, row.words, row.round, row.at))
                .toList();
        List<Estimate> estimates = entities.createQuery(
                        "SELECT e FROM EstimateRow e WHERE e.proposal = ?1 ORDER BY e.id", EstimateRow.class)
                .setParameter(1, proposal.id())
                .getResultStream()
                .map(row ->
                        new Estimate(row.cost, row.maintenance, EstimateClass.valueOf(row.sure), row.reason, row.at))
                .toList();
        return new Examination(reviews, estimates, round(proposal));
    }

    /** The round a proposal is in. */
    public static int round(Proposal proposal) {
        return proposal.improved() ? 2 : 1;
    }

    /** Adds an opinion. */
    public void add(Proposal proposal, Review review, long by) {
        ReviewRow row = new ReviewRow();
        row.proposal = proposal.id();
        row.part = review.part().name();
        row.possible = review.possible();
        row.words = review.words();
        row.round = review.round();
        row.by = by;
        row.at = review.at();
        entities.persist(row);
    }

    /** Adds an estimate. */
    public void add(Proposal proposal, Estimate estimate, long by) {
        EstimateRow row = new EstimateRow();
        row.proposal = proposal.id();
        row.cost = estimate.cost();
        row.maintenance = estimate.maintenance();
        row.sure = estimate.sure().name();
        row.reason = estimate.reason();
        row.by = by;
        row.at = estimate.at();
        entities.persist(row);
    }
}

package ma.opencommune.budgeting.domain.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All opinions and estimates about a proposal, the oldest first; of each part the last one of the present round counts.
 *
 * @param reviews opinions
 * @param estimates estimates; the last one is the price
 * @param round in which the proposal is
 */
public record Examination(List<Review> reviews, List<Estimate> estimates, int round) {

    /** The opinion about a part that counts. */
    public Optional<Review> of(ReviewPart part) {
        return reviews.stream()
                .filter(review -> review.part() == part && review.round() == round)
                .reduce((earlier, later) -> later);
    }

    /** Parts nobody has examined in this round. */
    public List<ReviewPart> missing() {
        return Arrays.stream(ReviewPart.values())
                .filter(part -> of(part).isEmpty())
                .toList();
    }

    /** The price as last estimated. */
    public Optional<Estimate> price() {
        return estimates.stream().reduce((earlier, later) -> later);
    }

    /** Why the proposal cannot be accepted; empty when it can. */
    public Optional<ProposalRefusal> against() {
        boolean impossible = Arrays.stream(ReviewPart.values())
                .anyMatch(part -> of(part).filter(review -> !review.possible()).isPresent());
        if (impossible) {
            return Optional.of(ProposalRefusal.FOUND_IMPOSSIBLE);
        }
        return missing().isEmpty() && price().isPresent()
                ? Optional.empty()
                : Optional.of(ProposalRefusal.NOT_EXAMINED);
    }
}

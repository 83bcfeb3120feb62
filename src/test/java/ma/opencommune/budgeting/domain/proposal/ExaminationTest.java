package ma.opencommune.budgeting.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private static final Estimate PRICE = new Estimate(100_000, 500, EstimateClass.ROUGH, "", Instant.EPOCH);

    private static List<Review> all(int round) {
        return Arrays.stream(ReviewPart.values())
                .map(part -> new Review(part, true, "", round, Instant.EPOCH))
                .toList();
    }

    @Test
    void itIsAcceptedOnceEveryPartIsFoundPossibleAndItsPriceIsKnown() {
        assertThat(new Examination(all(1), List.of(PRICE), 1).against()).isEmpty();
        assertThat(new Examination(all(1), List.of(), 1).against()).contains(ProposalRefusal.NOT_EXAMINED);
        assertThat(new Examination(all(1).subList(0, 3), List.of(PRICE), 1).missing())
                .containsExactly(ReviewPart.COST);
        assertThat(new Examination(all(1).subList(0, 3), List.of(PRICE), 1).against())
                .contains(ProposalRefusal.NOT_EXAMINED);
    }

    @Test
    void theLastOpinionAboutAPartCounts() {
        List<Review> reviews = new ArrayList<>(all(1));
        reviews.add(new Review(ReviewPart.LEGALITY, false, "Terrain privé", 1, Instant.EPOCH));
        assertThat(new Examination(reviews, List.of(PRICE), 1).against()).contains(ProposalRefusal.FOUND_IMPOSSIBLE);
        reviews.add(new Review(ReviewPart.LEGALITY, true, "", 1, Instant.EPOCH));
        assertThat(new Examination(reviews, List.of(PRICE), 1).against()).isEmpty();
    }

    @Test
    void anImprovedProposalIsExaminedAnew() {
        assertThat(new Examination(all(1), List.of(PRICE), 2).against()).contains(ProposalRefusal.NOT_EXAMINED);
        List<Review> both = new ArrayList<>(all(1));
        both.addAll(all(2));
        assertThat(new Examination(both, List.of(PRICE), 2).against()).isEmpty();
    }

    @Test
    void theLastEstimateIsThePrice() {
        Estimate later = new Estimate(120_000, 500, EstimateClass.STUDIED, "Sondage du sol", Instant.EPOCH);
        assertThat(new Examination(all(1), List.of(PRICE, later), 1).price()).contains(later);
    }
}

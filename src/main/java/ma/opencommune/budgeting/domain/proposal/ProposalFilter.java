package ma.opencommune.budgeting.domain.proposal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import ma.opencommune.kernel.search.SearchWords;

/**
 * Which proposals are looked for.
 *
 * @param words words of title and text, by their stems; empty for all
 * @param area code; empty for all
 * @param category code; empty for all
 * @param state name of a state; empty for all
 * @param sort {@code newest}, {@code oldest} or {@code support}
 */
public record ProposalFilter(String words, String area, String category, String state, String sort) {

    /** Everything, the newest first. */
    public static final ProposalFilter ALL = new ProposalFilter("", "", "", "", "newest");

    private static final int MOST_SIMILAR = 5;
    private static final double SIMILAR = 0.5;

    /** Those of a list that are looked for, in the order wished for. */
    public List<ProposalLine> of(List<ProposalLine> all) {
        List<String> asked = SearchWords.asked(words);
        Comparator<ProposalLine> order = switch (sort.toLowerCase(Locale.ROOT)) {
            case "support" ->
                Comparator.comparingInt(ProposalLine::endorsements).reversed();
            case "oldest" -> Comparator.comparingLong(line -> line.proposal().id());
            default ->
                Comparator.comparingLong((ProposalLine line) -> line.proposal().id())
                        .reversed();
        };
        return all.stream()
                .filter(line -> fits(line.proposal(), asked))
                .sorted(order)
                .toList();
    }

    private boolean fits(Proposal proposal, List<String> asked) {
        return (area.isEmpty() || proposal.words().area().equals(area))
                && (category.isEmpty() || proposal.words().category().equals(category))
                && (state.isEmpty() || proposal.state().name().equals(state))
                && (words.isBlank()
                        || proposal.number().equalsIgnoreCase(words.strip())
                        || (!asked.isEmpty() && SearchWords.share(asked, text(proposal)) == 1));
    }

    /** The proposals of a list that say much of what another says, the nearest first. */
    public static List<Proposal> similar(Proposal to, List<Proposal> all) {
        List<String> asked = SearchWords.asked(to.words().title());
        return all.stream()
                .filter(other -> other.id() != to.id() && SearchWords.share(asked, text(other)) >= SIMILAR)
                .sorted(Comparator.comparingDouble((Proposal other) -> -SearchWords.share(asked, text(other)))
                        .thenComparing(Proposal::number))
                .limit(MOST_SIMILAR)
                .toList();
    }

    private static String text(Proposal proposal) {
        return proposal.words().title() + " " + proposal.words().text() + " "
                + proposal.words().place();
    }
}

package ma.opencommune.budgeting.domain.proposal;

import java.time.Instant;
import java.util.Optional;
import ma.opencommune.kernel.Language;

/**
 * A proposal.
 *
 * @param id inside
 * @param number outward
 * @param cycle code of the cycle
 * @param state how far it has come
 * @param language in which it is written and its author is told
 * @param channel by which way it came
 * @param words what it says
 * @param admitted whether an officer let these very words be shown
 * @param submitted when it was sent; empty for a draft
 * @param improved whether it came back once after a negative answer
 * @param told whether its author was told the last answer
 * @param answer the last answer in words
 * @param into number of the proposal it was merged into; empty for none
 * @param from number of the proposal it was split from; empty for none
 * @param project id of its project of the ballot; empty while there is none
 */
public record Proposal(
        long id,
        String number,
        String cycle,
        ProposalState state,
        Language language,
        Channel channel,
        ProposalWords words,
        boolean admitted,
        Optional<Instant> submitted,
        boolean improved,
        boolean told,
        String answer,
        String into,
        String from,
        String project) {

    /** Whether everyone may read it: an officer has looked at its words, whatever became of it since. */
    public boolean shown() {
        return admitted && state.shown();
    }

    /** The same after a step, with the answer told in words. */
    public Proposal after(ProposalMove move, String words, boolean reached) {
        return new Proposal(
                id,
                number,
                cycle,
                move.to(),
                language,
                channel,
                this.words,
                admitted || move == ProposalMove.ADMIT,
                submitted,
                improved || move == ProposalMove.IMPROVE,
                !move.answers() || reached,
                move.answers() ? words : answer,
                into,
                from,
                project);
    }

    /** The same, merged into another. */
    public Proposal mergedInto(String other) {
        return new Proposal(
                id, number, cycle, state, language, channel, words, admitted, submitted, improved, told, answer, other,
                from, project);
    }

    /** The same with other words, which nobody has looked at yet. */
    public Proposal saying(ProposalWords other) {
        return new Proposal(
                id, number, cycle, state, language, channel, other, false, submitted, improved, told, answer, into,
                from, project);
    }

    /** The same, first sent at that moment. */
    public Proposal sent(Instant at) {
        return new Proposal(
                id,
                number,
                cycle,
                state,
                language,
                channel,
                words,
                admitted,
                submitted.or(() -> Optional.of(at)),
                improved,
                told,
                answer,
                into,
                from,
                project);
    }

    /** The same; its author was told. */
    public Proposal toldNow() {
        return new Proposal(
                id, number, cycle, state, language, channel, words, admitted, submitted, improved, true, answer, into,
                from, project);
    }

    /** The same, on the ballot under this id. */
    public Proposal onBallot(String id) {
        return new Proposal(
                this.id, number, cycle, state, language, channel, words, admitted, submitted, improved, told, answer,
                into, from, id);
    }
}

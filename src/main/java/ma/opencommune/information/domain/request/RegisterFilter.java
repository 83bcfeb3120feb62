package ma.opencommune.information.domain.request;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.kernel.search.SearchWords;

/**
 * Which entries of the public register are wanted.
 *
 * @param words all of these in the number or title, as {@link SearchWords} asks for them
 * @param stage open, answered, withdrawn
 * @param ground of a refusal
 * @param service which service of the commune it is about; empty for any
 * @param year of receipt
 */
public record RegisterFilter(
        List<String> words, Optional<Stage> stage, Optional<Ground> ground, String service, OptionalInt year) {

    /** Those with all these words. */
    public static RegisterFilter words(List<String> words) {
        return new RegisterFilter(words, Optional.empty(), Optional.empty(), "", OptionalInt.empty());
    }

    /** Where a request stands, as coarse as the public needs it. */
    public enum Stage {
        OPEN,
        ANSWERED,
        WITHDRAWN;

        /** The stage of a state. */
        public static Stage of(Handling handling) {
            if (handling.open()) {
                return OPEN;
            }
            return handling == Handling.WITHDRAWN ? WITHDRAWN : ANSWERED;
        }
    }
}

package ma.opencommune.budgeting.domain.count;

import java.util.List;

/** What came of reading a declaration: options, or all that is wrong with it. */
public sealed interface OptionsReading {

    /**
     * A well-formed declaration.
     *
     * @param declaration the options, still without what only the election can tell
     */
    record Accepted(Declaration declaration) implements OptionsReading {}

    /**
     * A wrong one.
     *
     * @param problems every wrong name or value
     */
    record Refused(List<Problem> problems) implements OptionsReading {}

    /**
     * A wrong name or value.
     *
     * @param option the option's name as given
     * @param found the value as given; empty when it is missing
     * @param accepted what is accepted instead
     */
    record Problem(String option, String found, List<String> accepted) {

        /** One sentence for a terminal. */
        @Override
        public String toString() {
            return "%s: found \"%s\", accepted: %s".formatted(option, found, String.join(", ", accepted));
        }
    }
}

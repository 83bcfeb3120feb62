package ma.opencommune.information.domain.request;

import java.util.Optional;

/**
 * What a publisher does with an entry.
 *
 * @param next how much is to be public
 * @param title checked for personal data
 * @param service which service of the commune it is about; may be empty
 * @param reason why it is held or taken down, or why the answer is not shown, in words; the last two are public
 * @param code why it is taken down
 */
public record Publishing(Publication next, String title, String service, String reason, Optional<DownReason> code) {

    /** To be shown with this title. */
    public static Publishing show(Publication next, String title) {
        return new Publishing(next, title, "", "", Optional.empty());
    }

    /** Whether nothing is missing: a title to show, a reason to hold or to keep an answer back, a reason and its code to take down. */
    public boolean complete() {
        return switch (next) {
            case PUBLIC_ENTRY, PUBLIC_ANSWER -> !title.isEmpty();
            case RESTRICTED -> !title.isEmpty() && !reason.isEmpty();
            case TAKEN_DOWN -> !reason.isEmpty() && code.isPresent();
            case HELD, PRIVATE -> !reason.isEmpty();
        };
    }
}

package ma.opencommune.information.app;

import java.util.List;
import java.util.Set;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.Decision;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.platform.files.domain.Keeping;

/** What became of a step that staff wanted to take. */
public sealed interface Step {

    /** It is taken. */
    record Done() implements Step {}

    /**
     * The law or the house does not allow it.
     *
     * @param reason why
     * @param gaps what the answer lacks
     */
    record Refused(Decision.Reason reason, Set<Answer.Gap> gaps) implements Step {}

    /**
     * Somebody else changed the case meanwhile; nothing is done.
     *
     * @param since what the others did
     */
    record Stale(List<TimelineEntry> since) implements Step {}

    /**
     * A file is not taken; nothing is done.
     *
     * @param files each with its reason
     */
    record FilesRefused(List<Keeping.Refused> files) implements Step {}
}

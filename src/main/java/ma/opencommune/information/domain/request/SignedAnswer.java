package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.remedy.Rung;

/**
 * An answer as it was signed and given; nothing that happens later changes it.
 *
 * @param id inside
 * @param on day of the signature
 * @param due the day it was due
 * @param answer as signed
 * @param files that went with it
 * @param reopened by whom and when another answer was ordered; empty for the one that stands
 */
public record SignedAnswer(
        long id, LocalDate on, LocalDate due, Answer answer, List<CaseFile> files, Optional<Reopened> reopened) {

    /**
     * An order to answer again.
     *
     * @param by head, commission or court
     * @param on the day
     */
    public record Reopened(Rung.Whom by, LocalDate on) {}

    /** Keeps the files as they are. */
    public SignedAnswer {
        files = List.copyOf(files);
    }

    /** Whether it still stands. */
    public boolean stands() {
        return reopened.isEmpty();
    }

    /** Whether this file went with it. */
    public boolean holds(long file) {
        return files.stream().anyMatch(one -> one.id() == file);
    }
}

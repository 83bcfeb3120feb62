package ma.opencommune.platform.mail.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What an administrator sees of a mail: never its address or text.
 *
 * @param id number of its row
 * @param about what it belongs to
 * @param state where it stands
 * @param tries how often it was tried
 * @param created when it was written
 * @param fate what became of it
 */
public record MailSheet(long id, String about, MailState state, int tries, Instant created, Fate fate) {

    /**
     * What became of a mail.
     *
     * @param sent when the server took it
     * @param nextTry when it is tried next, if it waits
     * @param trouble what was in the way last
     * @param kept whether its address and text are still there
     */
    public record Fate(Optional<Instant> sent, Instant nextTry, Optional<Trouble> trouble, boolean kept) {}
}

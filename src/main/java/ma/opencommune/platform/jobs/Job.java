package ma.opencommune.platform.jobs;

import java.time.Duration;

/**
 * Work that is done again and again, by one node at a time. Each CDI bean of this type is run; its work must be idempotent,
 * because a node can die in the middle.
 */
public interface Job {

    /** Unique name, as {@code platform.mail}. */
    String name();

    /** How long to wait between two runs. */
    Duration every();

    /** Does what is to be done now; may throw, and is tried again at the next turn. */
    void run();
}

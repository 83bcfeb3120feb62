package ma.opencommune.platform.jobs.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a job, over all nodes.
 *
 * @param name its name
 * @param runs how often it was begun
 * @param failures how often it ended with a fault
 * @param started when it was last begun
 * @param ended when it last ended, well or not
 * @param failed when it last ended with a fault
 * @param error kind of the last fault, without personal data
 * @param holder the node that runs it now, by the number it gave itself at its start
 */
public record JobState(
        String name,
        long runs,
        long failures,
        Optional<Instant> started,
        Optional<Instant> ended,
        Optional<Instant> failed,
        Optional<String> error,
        Optional<String> holder) {}

package ma.opencommune.platform.audit.domain;

import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that was done, for the audit trail.
 *
 * @param action what, as {@code component.thing.past-tense}: {@code information.request.registered}
 * @param subject the record it was done to, as a reference or {@code table:id}; never a name
 * @param details what a later reader needs to understand it; no personal data
 */
public record AuditEvent(String action, String subject, Map<String, String> details) {

    /** Keeps the details sorted, so that equal events are written alike. */
    public AuditEvent {
        details = new TreeMap<>(details);
    }

    /** An event without details. */
    public static AuditEvent of(String action, String subject) {
        return new AuditEvent(action, subject, Map.of());
    }
}

package ma.opencommune.platform.audit.domain;

/**
 * Who did something, as the audit trail keeps it. Implemented by the one who knows who is signed in; the trail itself must not.
 */
public interface Actor {

    /** {@code account:12}, {@code anonymous} or {@code system}; never a name. */
    String mark();
}

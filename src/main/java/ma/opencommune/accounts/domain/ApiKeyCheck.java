package ma.opencommune.accounts.domain;

import java.time.Instant;

/** Whether a program may do what it asks for. */
public sealed interface ApiKeyCheck {

    /**
     * It may.
     *
     * @param key number of the key inside
     */
    record Good(long key) implements ApiKeyCheck {}

    /** No key was given, or none that works. */
    record Unknown() implements ApiKeyCheck {}

    /** The key is for something else. */
    record OutOfScope() implements ApiKeyCheck {}

    /**
     * The key was used too often.
     *
     * @param until when it works again
     */
    record TooOften(Instant until) implements ApiKeyCheck {}
}

package ma.opencommune.information.domain.request;

/**
 * The extension of a request's period, as the officer asked for it and the head decided (article 16, rule R6).
 *
 * @param reason the coded reason
 * @param words the reason in words, for this request
 * @param askedBy the officer
 * @param state what became of it
 */
public record Extension(ExtensionReason reason, String words, long askedBy, State state) {

    /** What became of it; one that was agreed is the only one there can be. */
    public enum State {
        ASKED,
        AGREED,
        DECLINED
    }

    Extension now(State next) {
        return new Extension(reason, words, askedBy, next);
    }
}

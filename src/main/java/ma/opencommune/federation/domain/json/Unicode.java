package ma.opencommune.federation.domain.json;

/** Well-formed Unicode: every surrogate has its other half. */
final class Unicode {

    private Unicode() {}

    static void check(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (!Character.isSurrogate(sign)) {
                continue;
            }
            boolean paired = Character.isHighSurrogate(sign)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            if (!paired) {
                throw new JsonRefused("Half a surrogate pair in a text", at);
            }
            at++;
        }
    }
}

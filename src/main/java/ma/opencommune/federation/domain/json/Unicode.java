package ma.opencommune.federation.domain.json;

/** Well-formed Unicode: every surrogate has its other half. */
final class Unicode {

    private Unicode() {}

    static void check(String text) {
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (Character.getType(sign) == Character.SURROGATE) {
                throw new JsonRefused("Half a surrogate pair in a text", at);
            }
            at += Character.charCount(sign);
        }
    }
}

package ma.opencommune.accounts.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ma.opencommune.accounts.app.OneTimeCodes;
import ma.opencommune.platform.i18n.PageTexts;

/** The key to put into an authenticator, as letters and as a picture to scan. */
@Dependent
public class CodeKey {

    @Inject
    OneTimeCodes codes;

    @Inject
    PageTexts texts;

    private String letters = "";

    /** Looks up the key of this account. */
    public void of(long account) {
        if (letters.isEmpty()) {
            letters = codes.keyToSetUp(account).orElse("");
        }
    }

    /** The key in groups of four, to be typed. */
    public String getLetters() {
        return letters.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The same as the address of an inline picture; the name of the application, never the mail address, goes with it. */
    public String getPicture() {
        String issuer = URLEncoder.encode(texts.of("platform.name"), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return QrPicture.of("otpauth://totp/" + issuer + "?secret=" + letters + "&issuer=" + issuer);
    }
}

package ma.opencommune.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;

/** Reads what waits in the outbox of a test server, which has no mail server to send it to. */
public final class TestMail {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"\\\\]+");
    private static final byte[] KEY = HexFormat.of().parseHex("5e".repeat(32));

    private final TestPeople people;

    /** The outbox of the server these people use. */
    public TestMail(TestPeople people) {
        this.people = people;
    }

    /** The path and query of the link in the newest letter about an account; waits a while for it. */
    public String link(long account) {
        return Awaitility.await("a letter about account " + account)
                .atMost(Duration.ofSeconds(20))
                .until(() -> newest("account:" + account), Optional::isPresent)
                .map(TestMail::pathOfLink)
                .orElseThrow();
    }

    /** The newest letter about a matter, as it is kept; waits a while for it. */
    public String letter(String about) {
        return Awaitility.await("a letter about " + about)
                .atMost(Duration.ofSeconds(20))
                .until(() -> newest(about), Optional::isPresent)
                .map(letter -> letter.replace("\\/", "/"))
                .orElseThrow();
    }

    /** The path and query of the first link in the newest letter about a matter. */
    public String link(String about) {
        return pathOfLink(letter(about));
    }

    /** How many letters there are about an account. */
    public int count(long account) throws SQLException {
        return count("account:" + account);
    }

    /** How many letters there are about a matter. */
    public int count(String about) throws SQLException {
        try (Connection connection = people.connect();
                PreparedStatement select =
                        connection.prepareStatement("SELECT COUNT(*) FROM platform_mail WHERE about = ?")) {
            select.setString(1, about);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }

    private Optional<String> newest(String about) throws SQLException, GeneralSecurityException {
        try (Connection connection = people.connect();
                PreparedStatement select = connection.prepareStatement(
                        "SELECT sealed FROM platform_mail WHERE about = ? AND sealed IS NOT NULL ORDER BY id DESC LIMIT 1")) {
            select.setString(1, about);
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.of(open(row.getBytes(1))) : Optional.empty();
        }
    }

    private static String open(byte[] sealed) throws GeneralSecurityException {
        ByteBuffer bytes = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[12];
        bytes.get();
        bytes.get(nonce);
        byte[] secret = new byte[bytes.remaining()];
        bytes.get(secret);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(KEY, "AES"), new GCMParameterSpec(128, nonce));
        return new String(cipher.doFinal(secret), StandardCharsets.UTF_8);
    }

    private static String pathOfLink(String letter) {
        Matcher link = LINK.matcher(letter.replace("\\/", "/"));
        if (!link.find()) {
            throw new IllegalStateException("no link in the letter");
        }
        return link.group().replaceFirst("https?://[^/]+", "");
    }
}

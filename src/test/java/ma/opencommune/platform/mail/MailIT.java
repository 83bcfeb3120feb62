package ma.opencommune.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.platform.vault.TestVault;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database and one real SMTP server. */
class MailIT {

    private static final GreenMail SMTP = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static String database;
    private static TestServer one;
    private static TestServer other;

    @BeforeAll
    static void start() {
        SMTP.start();
        database = TestDatabase.running().fresh("oc_mail");
        one = node();
        one.start();
        other = node();
        other.start();
    }

    /** The same port must be there again after the server was stopped. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TestServer node() {
        return new TestServer(database)
                .with("opencommune.mail.host", "127.0.0.1")
                .with("opencommune.mail.port", String.valueOf(SMTP.getSmtp().getPort()))
                .with("opencommune.mail.security", "none")
                .with("opencommune.mail.from", "commune@tetouan.example");
    }

    @AfterAll
    static void stop() {
        one.kill();
        other.kill();
        SMTP.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        SMTP.purgeEmailFromAllMailboxes();
    }

    @Test
    void anArabicLetterArrivesAsWrittenAndLeavesNothingBehind() throws Exception {
        String subject = "توصلنا بطلبك رقم TET-2026-00042-P";
        String text = "السلام عليكم،\nتوصلنا بطلبك. الأجل القانوني: 5 أكتوبر 2026.\n";
        long id = post("resident@example.org", subject, text);
        awaitState(id, "SENT");
        MimeMessage message = SMTP.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo(subject);
        assertThat(message.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(text.strip());
        assertThat(message.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly("ar");
        assertThat(message.getMessageID()).isEqualTo("<" + text("message_id", id) + "@tetouan.example>");
        assertThat(text("sealed", id)).isNull();
        assertThat(text("tries", id)).isEqualTo("1");
    }

    @Test
    void aLetterOfASubscriptionSaysWhereOnePostEndsIt() throws Exception {
        String leave = "https://tetouan.example/information/unsubscribe?token=abc";
        awaitState(
                insert(TestVault.of(TestVault.SERVER_KEY)
                        .seal(JsonText.of(Map.of(
                                "to",
                                "a@example.org",
                                "language",
                                "fr",
                                "subject",
                                "S",
                                "text",
                                "T",
                                "leave",
                                leave)))),
                "SENT");
        MimeMessage message = SMTP.getReceivedMessages()[0];
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<" + leave + ">");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        SMTP.purgeEmailFromAllMailboxes();
        awaitState(post("a@example.org", "S", "T"), "SENT");
        assertThat(SMTP.getReceivedMessages()[0].getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void aHundredLettersAreSentOnceEachByTwoNodes() throws Exception {
        long last = 0;
        for (int letter = 0; letter < 100; letter++) {
            last = post("r" + letter + "@example.org", "Letter " + letter, "Text");
        }
        awaitState(last, "SENT");
        Awaitility.await().atMost(PATIENCE).until(() -> count("WAITING") == 0);
        assertThat(SMTP.getReceivedMessages()).hasSize(100);
        assertThat(SMTP.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .doesNotHaveDuplicates();
    }

    @Test
    void aLineBreakInTheSubjectMakesNoHeader() throws Exception {
        awaitState(post("resident@example.org", "Hello\r\nBcc: victim@example.org", "Text"), "SENT");
        MimeMessage message = SMTP.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Hello Bcc: victim@example.org");
        assertThat(SMTP.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsNoSingleAddressIsGivenUpAtOnce() throws Exception {
        long id = post("one@example.org, two@example.org", "Subject", "Text");
        awaitState(id, "FAILED");
        assertThat(text("last_error", id)).isEqualTo("NO_ADDRESS");
        assertThat(SMTP.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLetterSealedUnderAnotherKeyIsGivenUpAndHoldsUpNoOther() throws Exception {
        long lost = insert(TestVault.of("77".repeat(32)).seal("{}"));
        long next = post("resident@example.org", "Subject", "Text");
        awaitState(next, "SENT");
        awaitState(lost, "FAILED");
        assertThat(text("last_error", lost)).isEqualTo("UNREADABLE");
    }

    @Test
    void aServerThatCannotBeHadIsTriedAgainLater() throws Exception {
        SMTP.stop();
        long id = post("resident@example.org", "Subject", "Text");
        Awaitility.await().atMost(PATIENCE).until(() -> "UNREACHABLE".equals(text("last_error", id)));
        assertThat(text("state", id)).isEqualTo("WAITING");
        assertThat(text("next_try > UTC_TIMESTAMP(6) + INTERVAL 30 SECOND", id)).isEqualTo("1");
        SMTP.start();
        execute("UPDATE platform_mail SET next_try = UTC_TIMESTAMP(6) WHERE id = " + id);
        awaitState(id, "SENT");
        assertThat(text("tries", id)).isEqualTo("2");
    }

    private static long post(String to, String subject, String text) throws SQLException {
        return insert(TestVault.of(TestVault.SERVER_KEY)
                .seal(JsonText.of(Map.of("to", to, "language", "ar", "subject", subject, "text", text, "about", "x"))));
    }

    private static long insert(byte[] sealed) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO platform_mail (message_id, sealed, language, about, state, tries, next_try, created)"
                                + " VALUES (UUID(), ?, 'ar', 'x', 'WAITING', 0, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)) RETURNING id")) {
            insert.setBytes(1, sealed);
            ResultSet row = insert.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static void awaitState(long id, String state) {
        Awaitility.await("mail " + state).atMost(PATIENCE).until(() -> state.equals(text("state", id)));
    }

    private static int count(String state) throws SQLException {
        return Integer.parseInt(query("SELECT COUNT(*) FROM platform_mail WHERE state = '" + state + "'"));
    }

    private static String text(String column, long id) throws SQLException {
        return query("SELECT " + column + " FROM platform_mail WHERE id = " + id);
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = connection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                database, TestDatabase.running().user(), TestDatabase.running().password());
    }
}

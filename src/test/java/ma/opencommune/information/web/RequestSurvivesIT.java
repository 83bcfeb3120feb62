package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A power cut right after the receipt was shown loses nothing and doubles nothing. */
class RequestSurvivesIT {

    @Test
    void theRequestAndItsSignedAnswerAreThereAfterAPowerCutAndEachMailIsSentExactlyOnce()
            throws InterruptedException, MessagingException, IOException, SQLException {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.start();
        TestServer server = server(mail);
        try {
            server.start();
            String receipt = new AskByHttp(server.url())
                    .shown()
                    .with("email", "survivor@example.ma")
                    .receipt();
            given().get(receipt).then().statusCode(200);
            String number = receipt.replaceAll(".*number=([^&]*).*", "$1");
            signed(server, number);
            server.kill();
            long waited = waiting(server, number);
            server.start();
            given().get(receipt.replace("/receipt", "/track"))
                    .then()
                    .statusCode(200)
                    .body(containsString("Voici le budget"));
            given().get(receipt).then().statusCode(200).body(containsString("Nous avons reçu votre demande"));
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> mail.getReceivedMessages().length > 2);
            Thread.sleep(20_000);
            assertThat(mail.getReceivedMessages())
                    .extracting(MimeMessage::getSubject)
                    .hasSize(3)
                    .anyMatch(subject -> subject.startsWith(number + " : Une réponse attend"))
                    .anyMatch(subject -> subject.startsWith("Nous avons reçu votre demande " + number))
                    .anyMatch(subject -> subject.startsWith("Réponse à votre demande " + number));
            assertThat(waiting(server, number)).isZero();
            assumeTrue(waited > 0, "the job was quicker than the power cut: this run shows less");
        } finally {
            server.kill();
            mail.stop();
        }
    }

    /** The officer writes, the head signs; the mail of the answer has not been sent when the last of it comes back. */
    private static void signed(TestServer server, String number) {
        TestPeople people = TestPeople.on(server);
        OfficeByHttp head = new OfficeByHttp(people, server.url(), Role.HEAD);
        new OfficeByHttp(people, server.url(), Role.INFORMATION_OFFICER)
                .takes(number)
                .writes(
                        number,
                        Map.of("outcome", "GRANTED", "text", "Voici le budget", "reason", "", "orientation", ""));
        head.press(number, "decide", "sign", Map.of()).then().statusCode(302);
    }

    private static long waiting(TestServer server, String number) throws SQLException {
        try (Connection database = TestPeople.on(server).connect();
                ResultSet found = database.createStatement()
                        .executeQuery("SELECT COUNT(*) FROM platform_mail WHERE state = 'WAITING' AND about = '"
                                + number + "'")) {
            found.next();
            return found.getLong(1);
        }
    }

    private static TestServer server(GreenMail mail) {
        return new TestServer(TestDatabase.running().fresh("oc_survives"))
                .with("opencommune.mail.host", "127.0.0.1")
                .with("opencommune.mail.port", String.valueOf(mail.getSmtp().getPort()))
                .with("opencommune.mail.from", "commune@example.ma")
                .with("opencommune.mail.security", "none");
    }
}

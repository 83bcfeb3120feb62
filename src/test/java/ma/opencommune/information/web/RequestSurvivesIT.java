package ma.opencommune.information.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A power cut right after the receipt was shown loses nothing and doubles nothing. */
class RequestSurvivesIT {

    @Test
    void theRequestIsThereAfterAPowerCutAndItsMailIsSentExactlyOnce()
            throws InterruptedException, MessagingException, IOException {
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
            server.kill();
            server.start();
            given().get(receipt).then().statusCode(200).body(containsString("Nous avons reçu votre demande"));
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> mail.getReceivedMessages().length > 0);
            Thread.sleep(20_000);
            assertThat(mail.getReceivedMessages()).hasSize(1);
            assertThat(mail.getReceivedMessages()[0].getContent().toString())
                    .contains(receipt.replaceAll(".*number=([^&]*).*", "$1"));
        } finally {
            server.kill();
            mail.stop();
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

package ma.opencommune.platform.mail.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In whose name mail is sent. */
@ApplicationScoped
public class MailSender {

    @Inject
    @ConfigProperty(name = "opencommune.mail.from", defaultValue = "no-reply@localhost")
    String from;

    @Inject
    @ConfigProperty(name = "opencommune.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "opencommune.mail.password")
    Optional<String> password;

    String address() {
        return from;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }
}

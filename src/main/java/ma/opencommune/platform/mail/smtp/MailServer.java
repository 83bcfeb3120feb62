package ma.opencommune.platform.mail.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import ma.opencommune.platform.mail.domain.Letter;
import ma.opencommune.platform.mail.domain.Trouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of {@code opencommune.mail.*}: one connection per letter, none for ever. */
@ApplicationScoped
public class MailServer {

    private static final String PATIENCE_MILLIS = "20000";

    @Inject
    @ConfigProperty(name = "opencommune.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "opencommune.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "opencommune.mail.security", defaultValue = "starttls")
    String security;

    @Inject
    MailSender sender;

    @Inject
    Clock clock;

    /** Whether there is a mail server to send through. */
    public boolean configured() {
        return host.isPresent();
    }

    /** Sends the letter; gives what was in the way, or nothing when the server took it. */
    public Optional<Trouble> send(Letter letter, String messageId) {
        try {
            InternetAddress to = address(letter.to());
            deliver(message(letter, to, messageId), to);
            return Optional.empty();
        } catch (AddressException e) {
            return Optional.of(Trouble.NO_ADDRESS);
        } catch (AuthenticationFailedException e) {
            return Optional.of(Trouble.NOT_ADMITTED);
        } catch (MessagingException e) {
            return Optional.of(Refusals.trouble(e));
        }
    }

    private static InternetAddress address(String to) throws AddressException {
        InternetAddress[] all = InternetAddress.parse(to, true);
        if (all.length != 1 || all[0].isGroup()) {
            throw new AddressException("not one address");
        }
        return all[0];
    }

    private void deliver(MimeMessage message, InternetAddress to) throws MessagingException {
        Session session = message.getSession();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(
                    host.orElseThrow(),
                    port,
                    sender.user().orElse(null),
                    sender.password().orElse(null));
            message.saveChanges();
            transport.sendMessage(message, new InternetAddress[] {to});
        }
    }

    private MimeMessage message(Letter letter, InternetAddress to, String messageId) throws MessagingException {
        String from = sender.address();
        String domain = from.substring(from.indexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
        MimeMessage message = new LetterMessage(Session.getInstance(settings()), "<" + messageId + "@" + domain + ">");
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(MimeMessage.RecipientType.TO, to);
        message.setSubject(letter.subject().replaceAll("\\s+", " ").strip(), "UTF-8");
        message.setText(letter.text().replaceAll("\\R", "\r\n"), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (letter.leave().matches("https?://[!-;=?-~]+")) {
            message.setHeader("List-Unsubscribe", "<" + letter.leave() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.put("mail.smtp.auth", String.valueOf(sender.user().isPresent()));
        settings.put("mail.smtp.starttls.enable", String.valueOf(security.equals("starttls")));
        settings.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
        settings.put("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.timeout", PATIENCE_MILLIS);
        settings.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
        settings.put("mail.mime.charset", "UTF-8");
        return settings;
    }
}

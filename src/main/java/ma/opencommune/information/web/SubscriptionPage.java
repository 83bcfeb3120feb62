package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import ma.opencommune.information.app.Subscriptions;
import ma.opencommune.information.domain.request.Subscription;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Confirms or ends a subscription; opened by the secret of its mail. Opening alone changes nothing: programs open links of mails too. */
@Named
@RequestScoped
public class SubscriptionPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Going going;

    private Token token = new Token("");
    private @Nullable Subscription subscription;

    @PostConstruct
    void read() {
        if (!isEnded()) {
            String sent = request.getParameter("token");
            token = Token.parse(sent == null ? "" : sent).orElseThrow(() -> new NotFound("subscription"));
            subscription = subscriptions.find(token);
        }
    }

    /** The owner of the address wants it. */
    public void confirm() throws IOException {
        subscriptions.confirm(token);
        going.to("/information/subscription?token=" + token.text());
    }

    /** The owner does not want it any more. */
    public void end() throws IOException {
        subscriptions.end(token);
        going.to("/information/subscription?ended=yes");
    }

    public @Nullable Subscription getSubscription() {
        return subscription;
    }

    public String getToken() {
        return token.text();
    }

    /** Whether it has just been ended. */
    public boolean isEnded() {
        return "yes".equals(request.getParameter("ended"));
    }
}

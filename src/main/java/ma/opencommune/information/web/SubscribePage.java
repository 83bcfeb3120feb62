package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.opencommune.information.app.PublicRegister;
import ma.opencommune.information.app.Subscriptions;
import ma.opencommune.information.domain.request.RegisterSearch;
import ma.opencommune.information.domain.request.Wish;
import ma.opencommune.platform.limits.domain.Wait;

/** Asks to be told by mail of one entry or of what a search finds. */
@Named
@RequestScoped
public class SubscribePage {

    private static final Pattern MAIL = Pattern.compile("[^@\\s<>,;:\"]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    @Inject
    HttpServletRequest request;

    @Inject
    Subscriptions subscriptions;

    @Inject
    PublicRegister register;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private Wish wish;
    private String email = "";
    private String title = "";

    @PostConstruct
    void read() {
        ListQuery query = new ListQuery(request);
        String number = query.text("number");
        wish = number.isEmpty() ? Wish.search(RegisterSearch.of(query::text)) : Wish.entry(number);
        if (!number.isEmpty()) {
            title = register.entry(number).row().title();
        }
    }

    /** Has the mail of confirmation sent. */
    public void send() throws IOException {
        String typed = email.strip();
        String trap = request.getParameter("website");
        if (!MAIL.matcher(typed).matches()) {
            mistakes.add("email", "information.subscribe.error");
        } else if (trap != null && !trap.isEmpty()) {
            mistakes.add("", "information.ask.error.trap");
        } else {
            Optional<Wait> wait = subscriptions.ask(typed, wish, going.language(), going.from());
            if (wait.isPresent()) {
                going.later("information.ask.error.many", wait.get());
            } else {
                going.to("/information/subscribe?sent=yes");
            }
        }
    }

    /** What to be told of. */
    public Wish getWish() {
        return wish;
    }

    /** Title of the one entry; empty for a search. */
    public String getTitle() {
        return title;
    }

    /** Whether the mail of confirmation was sent. */
    public boolean isSent() {
        return "yes".equals(request.getParameter("sent"));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}

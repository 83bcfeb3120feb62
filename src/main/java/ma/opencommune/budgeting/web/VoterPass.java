package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.platform.vault.Vault;

/**
 * What a resident without an account carries from page to page: who they are on the roll and whether their code was right. It is sealed,
 * lives in the browser only, until the vote or three quarters of an hour, and is never in an address.
 */
@RequestScoped
public class VoterPass {

    /** Name of the cookie. */
    static final String COOKIE = "oc_vote";

    private static final Duration GOOD = Duration.ofMinutes(45);
    private static final String NONE = "-";
    private static final int PARTS = 4;

    /**
     * What the pass says.
     *
     * @param cycle code of the cycle
     * @param voter keyed hash of the national id
     * @param channel by which way the code came; empty before it
     */
    public record Holder(String cycle, byte[] voter, Optional<Channel> channel) {}

    @Inject
    Vault vault;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** Who holds the pass of this request; empty when there is none or its time is over. */
    public Optional<Holder> holder() {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty()) {
                    return read(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Holder> read(String value) {
        try {
            String[] parts = vault.open(Base64.getUrlDecoder().decode(value)).split(" ");
            if (parts.length != PARTS
                    || Long.parseLong(parts[3]) < clock.instant().getEpochSecond()) {
                return Optional.empty();
            }
            Optional<Channel> channel =
                    parts[2].equals(NONE) ? Optional.empty() : Optional.of(Channel.valueOf(parts[2]));
            return Optional.of(new Holder(parts[0], HexFormat.of().parseHex(parts[1]), channel));
        } catch (RuntimeException forged) {
            return Optional.empty();
        }
    }

    /** Gives the pass. */
    public void give(Holder holder) {
        long until = clock.instant().plus(GOOD).getEpochSecond();
        cookie(response(), text(vault, holder, until), (int) GOOD.toSeconds());
    }

    /** The value of a pass. */
    static String text(Vault vault, Holder holder, long until) {
        String said = holder.cycle() + " " + HexFormat.of().formatHex(holder.voter()) + " "
                + holder.channel().map(Channel::name).orElse(NONE) + " " + until;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(said));
    }

    /** Takes the pass away, so that whoever sits down next begins anew. */
    public void take() {
        take(response());
    }

    /** The same where no page is built. */
    void take(HttpServletResponse response) {
        cookie(response, "", 0);
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private void cookie(HttpServletResponse response, String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
        cookie.setAttribute("SameSite", "Strict");
        response.addCookie(cookie);
    }
}

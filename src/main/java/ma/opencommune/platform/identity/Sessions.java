package ma.opencommune.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, kept in the session that the grid carries from node to node. Nobody who is not at least half signed in gets a
 * session.
 */
@ApplicationScoped
public class Sessions {

    private static final String HALF = "opencommune.halfSignedIn";
    private static final String READ = "opencommune.signedInRead";

    @Inject
    SessionStanding standing;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "opencommune.identity.session-hours", defaultValue = "12")
    int longestHours;

    @Inject
    @ConfigProperty(name = "opencommune.identity.idle-minutes", defaultValue = "30")
    int idleMinutes;

    /** The sign-in of this request's session, if it still stands; one that does not is ended here. */
    public Optional<SignedIn> current(HttpServletRequest request) {
        if (request.getAttribute(READ) instanceof Optional<?> read) {
            return read.map(SignedIn.class::cast);
        }
        Optional<SignedIn> found = find(request);
        request.setAttribute(READ, found);
        return found;
    }

    private Optional<SignedIn> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SignedIn.ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        if (!signedIn.since().isAfter(oldest()) || !standing.stands(signedIn)) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(signedIn);
    }

    /** The sign-in that still waits for its one-time code, if it was begun a short while ago. */
    public Optional<HalfSignedIn> half(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                        && session.getAttribute(HALF) instanceof HalfSignedIn half
                        && clock.instant().isBefore(half.until())
                ? Optional.of(half)
                : Optional.empty();
    }

    /** Keeps a sign-in that waits for its one-time code, in a session with a new name. */
    public void beginHalf(HttpServletRequest request, HalfSignedIn half) {
        renewed(request).setAttribute(HALF, half);
    }

    /** Signs in, in a session with a new name that nobody can have known before. */
    public void begin(HttpServletRequest request, SignedIn signedIn) {
        renewed(request).setAttribute(SignedIn.ATTRIBUTE, signedIn);
        request.setAttribute(READ, Optional.of(signedIn));
    }

    private Instant oldest() {
        return clock.instant().minus(Duration.ofHours(longestHours));
    }

    /** Signs out, on every node. */
    public void end(HttpServletRequest request) {
        current(request).ifPresent(signedIn -> standing.end(signedIn, oldest()));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.setAttribute(READ, Optional.empty());
    }

    private HttpSession renewed(HttpServletRequest request) {
        @Nullable HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(idleMinutes * 60);
        return session;
    }
}

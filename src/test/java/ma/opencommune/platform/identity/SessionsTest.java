package ma.opencommune.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private static final Instant SIGNED_IN = Instant.parse("2026-11-25T08:00:00Z");

    private final Browser browser = new Browser();
    private boolean stands = true;

    /** A browser with at most one session, kept as the server would. */
    private static final class Browser {
        private @Nullable Map<String, Object> session;
        private Map<String, Object> request = new HashMap<>();
        private int idle;
        private int sessions;

        HttpServletRequest next() {
            request = new HashMap<>();
            return (HttpServletRequest) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {HttpServletRequest.class},
                    (proxy, method, given) -> switch (method.getName()) {
                        case "getSession" -> session((Boolean) given[0]);
                        case "getAttribute" -> request.get(given[0]);
                        case "setAttribute" -> request.put((String) given[0], given[1]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
        }

        private @Nullable HttpSession session(boolean create) {
            if (session == null && create) {
                session = new HashMap<>();
                sessions++;
            }
            Map<String, Object> kept = session;
            return kept == null
                    ? null
                    : (HttpSession) Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {HttpSession.class},
                            (proxy, method, given) -> switch (method.getName()) {
                                case "getAttribute" -> kept.get(given[0]);
                                case "setAttribute" -> kept.put((String) given[0], given[1]);
                                case "setMaxInactiveInterval" -> idle = (Integer) given[0];
                                case "invalidate" -> session = null;
                                default -> throw new UnsupportedOperationException(method.getName());
                            });
        }
    }

    private Sessions at(Instant now) {
        Sessions sessions = new Sessions();
        sessions.clock = Clock.fixed(now, ZoneOffset.UTC);
        sessions.longestHours = 12;
        sessions.idleMinutes = 30;
        sessions.standing = new SessionStanding() {
            @Override
            public boolean stands(SignedIn signedIn) {
                return stands;
            }

            @Override
            public void end(SignedIn signedIn, Instant oldest) {
                stands = false;
            }
        };
        return sessions;
    }

    private static SignedIn somebody() {
        return new SignedIn(7, "Amina", Set.of(Role.AUDITOR), 1, SIGNED_IN);
    }

    @Test
    void aSignInEndsAfterSoManyHoursHoweverBusyItIs() {
        at(SIGNED_IN).begin(browser.next(), somebody());
        assertThat(at(SIGNED_IN.plus(Duration.ofHours(12)).minusSeconds(1)).current(browser.next()))
                .isPresent();
        assertThat(at(SIGNED_IN.plus(Duration.ofHours(12))).current(browser.next()))
                .isEmpty();
        assertThat(browser.session).isNull();
    }

    @Test
    void anIdleSessionIsLeftToTheServerAfterTheMinutesOfTheConfiguration() {
        at(SIGNED_IN).begin(browser.next(), somebody());
        assertThat(browser.idle).isEqualTo(30 * 60);
    }

    @Test
    void aSessionThatWasThereBeforeTheSignInIsNotGoneOnWith() {
        at(SIGNED_IN).beginHalf(browser.next(), new HalfSignedIn(7, 1, NextStep.CODE, SIGNED_IN.plusSeconds(600)));
        at(SIGNED_IN).begin(browser.next(), somebody());
        assertThat(browser.sessions).isEqualTo(2);
        assertThat(at(SIGNED_IN).half(browser.next())).isEmpty();
    }

    @Test
    void aHalfSignInOpensNothingAndWaitsForItsCodeForAWhileOnly() {
        Instant until = SIGNED_IN.plusSeconds(600);
        at(SIGNED_IN).beginHalf(browser.next(), new HalfSignedIn(7, 1, NextStep.CODE, until));
        assertThat(at(SIGNED_IN).current(browser.next())).isEmpty();
        assertThat(at(until.minusSeconds(1)).half(browser.next())).isPresent();
        assertThat(at(until).half(browser.next())).isEmpty();
    }

    @Test
    void aSignInThatNoLongerStandsIsEndedWhereItIsMet() {
        at(SIGNED_IN).begin(browser.next(), somebody());
        stands = false;
        assertThat(at(SIGNED_IN).current(browser.next())).isEmpty();
        assertThat(browser.session).isNull();
    }

    @Test
    void whoSignsOutIsSignedOutAlsoInThisRequest() {
        at(SIGNED_IN).begin(browser.next(), somebody());
        HttpServletRequest request = browser.next();
        Sessions sessions = at(SIGNED_IN);
        assertThat(sessions.current(request)).isPresent();
        sessions.end(request);
        assertThat(sessions.current(request)).isEmpty();
        assertThat(browser.session).isNull();
    }
}

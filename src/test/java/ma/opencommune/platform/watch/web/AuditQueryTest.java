package ma.opencommune.platform.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import ma.opencommune.platform.audit.domain.AuditSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditQueryTest {

    /** An hour ahead of UTC, in winter and summer. */
    private static final ZoneId ZONE = ZoneId.of("Africa/Algiers");

    private static AuditQuery query(Map<String, String> parameters) {
        return AuditQuery.of(parameters::get, ZONE);
    }

    @Test
    void withoutParametersEverythingIsLookedFor() {
        AuditQuery query = query(Map.of());
        assertThat(query.search()).isEqualTo(AuditSearch.all());
        assertThat(query.problems()).isEmpty();
        assertThat(query.address()).isEmpty();
    }

    @Test
    void thePeriodIsOfWholeDaysInTheCommunesZone() {
        AuditQuery query = query(Map.of("from", "2026-03-01", "to", " 2026-03-31 "));
        AuditSearch search = query.search();
        assertThat(search.from()).contains(Instant.parse("2026-02-28T23:00:00Z"));
        assertThat(search.until()).contains(Instant.parse("2026-03-31T23:00:00Z"));
        assertThat(query.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, , anonymous",
        "system, , system",
        ", 12, account:12",
    })
    void aPersonIsLookedForAsTheTrailWritesIt(String who, String account, String actor) {
        AuditQuery query = query(Map.of("who", who == null ? "" : who, "account", account == null ? "" : account));
        assertThat(query.search().actor()).contains(actor);
        assertThat(query.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "from, 31/03/2026",
        "from, 2026-02-30",
        "to, yesterday",
        "what, accounts.sign-in.done; DROP",
        "what, Accounts",
        "who, everybody",
        "account, twelve",
        "account, 0",
        "account, 1234567890123456789",
    })
    void whatCannotBeUnderstoodIsAProblemAndKeepsWhatWasTyped(String name, String typed) {
        AuditQuery query = query(Map.of(name, typed));
        query.search();
        assertThat(query.problems()).containsExactly(name);
        assertThat(query.typed(name)).isEqualTo(typed);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsAndTwoPersonsAtOnceAreProblems() {
        AuditQuery period = query(Map.of("from", "2026-03-02", "to", "2026-03-01"));
        period.search();
        assertThat(period.problems()).containsExactly("to");
        AuditQuery persons = query(Map.of("who", "nobody", "account", "3"));
        persons.search();
        assertThat(persons.problems()).containsExactly("account");
        AuditQuery reference = query(Map.of("about", "x".repeat(121)));
        reference.search();
        assertThat(reference.problems()).containsExactly("about");
    }

    @Test
    void theAddressHoldsWhatWasTypedAndNothingElse() {
        AuditQuery query = query(Map.of("about", "TET-2026&x=1", "what", "accounts", "page", "7"));
        assertThat(query.address()).isEqualTo("about=TET-2026%26x%3D1&what=accounts");
    }
}

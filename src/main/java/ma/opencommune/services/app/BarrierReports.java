package ma.opencommune.services.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ma.opencommune.collectivity.app.WorkingCalendars;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.vault.Vault;
import ma.opencommune.services.domain.BarrierSheet;
import ma.opencommune.services.domain.BarrierTerm;
import ma.opencommune.services.domain.BarrierToken;
import ma.opencommune.services.domain.Reporting;
import ma.opencommune.services.store.BarrierStore;
import ma.opencommune.services.store.NewBarrier;

/** What anybody does about a barrier: report it, and follow the report by its number and its secret. */
@ApplicationScoped
@Transactional
public class BarrierReports {

    /** How many reports are taken from one place in an hour. */
    public static final int MOST_AN_HOUR = 5;

    private final SecureRandom random = new SecureRandom();

    @Inject
    BarrierStore store;

    @Inject
    Vault vault;

    @Inject
    BarrierLetters letters;

    @Inject
    BarrierNumbers numbers;

    @Inject
    WorkingCalendars calendars;

    /**
     * Takes a report.
     *
     * @param from where it comes from, for the limit; kept only as a digest that changes every day
     */
    public Reporting report(BarrierReport report, String from) {
        Instant now = numbers.now().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = numbers.today();
        byte[] sender = vault.digest("services.barrier.sender." + today, from);
        if (store.since(sender, now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
            return new Reporting.TooMany(MOST_AN_HOUR);
        }
        BarrierToken token = BarrierToken.draw(random);
        Optional<LocalDate> due = BarrierTerm.due(calendars.latest(), today);
        String ref = numbers.next();
        store.add(new NewBarrier(
                ref,
                digest(token),
                sender,
                report.place(),
                vault.seal(report.happened()),
                sealed(report.needed()),
                sealed(report.email()),
                report.language(),
                now,
                due));
        letters.received(ref, report, due, token);
        return new Reporting.Taken(ref, token);
    }

    /**
     * Where a report stands.
     *
     * @throws NotFound when number and secret do not belong together
     */
    public BarrierSheet follow(String ref, BarrierToken token) {
        return store.find(ref, digest(token)).orElseThrow(() -> new NotFound("barrier with this number and token"));
    }

    private byte[] digest(BarrierToken token) {
        return vault.digest("services.barrier.token", token.text());
    }

    private Optional<byte[]> sealed(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(vault.seal(text));
    }
}

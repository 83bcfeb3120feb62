package ma.opencommune.services.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import ma.opencommune.collectivity.app.WorkingCalendars;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.limits.domain.Wait;
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

    @Inject
    BarrierLimit limit;

    /**
     * Takes a report.
     *
     * @param from network address it comes from, for the limit; not kept with the report
     */
    public Reporting report(BarrierReport report, String from) {
        Instant now = numbers.now().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = numbers.today();
        Optional<Wait> wait = limit.take(from);
        if (wait.isPresent()) {
            return new Reporting.TooMany(wait.get().until());
        }
        BarrierToken token = BarrierToken.draw(random);
        Optional<LocalDate> due = BarrierTerm.due(calendars.latest(), today);
        String ref = numbers.next();
        store.add(new NewBarrier(
                ref,
                digest(token),
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

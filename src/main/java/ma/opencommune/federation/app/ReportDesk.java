package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.ReportState;
import ma.opencommune.federation.store.ReportStore;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.kernel.record.PublicRecord;
import ma.opencommune.kernel.record.PublicRecord.Act;
import org.jspecify.annotations.Nullable;

/** What a parent does with reports: gives one back with reasons, never edits it; seals a month, and restates it. */
@ApplicationScoped
@Transactional
public class ReportDesk {

    /** Why a step was not taken. */
    public enum Refusal {
        /** Nothing came that could be given back, or not from the commune itself. */
        NOT_THERE,
        /** There are no reasons, or too long ones. */
        REASONS,
        /** Reports are not due yet. */
        TOO_EARLY,
        /** It was sealed before: from then on it is restated. */
        SEALED,
        /** It was not sealed: there is nothing to restate. */
        NOT_SEALED,
        /** Every figure is as it was sealed. */
        UNCHANGED
    }

    private static final int LONGEST = 1000;

    @Inject
    ReportingUnits units;

    @Inject
    ReportStore reports;

    @Inject
    DownwardRecords down;

    @Inject
    Sealing sealing;

    @Inject
    DeskTrail trail;

    @Inject
    Clock clock;

    /** Gives a report back with reasons, one a line. */
    public Optional<Refusal> giveBack(CollectivityCode ou, ReportPeriod period, String reasons) {
        trail.require();
        List<String> lines = PlainText.text(reasons)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > 20 || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            return Optional.of(Refusal.REASONS);
        }
        ReportState state = units.states(period).getOrDefault(ou, ReportState.NOTHING);
        if (state.first().isEmpty() || !units.direct().contains(ou)) {
            return Optional.of(Refusal.NOT_THERE);
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("period", period.toString());
        body.put("ou", ou.text());
        body.put("reasons", lines);
        body.put("record", state.nil() ? "nil/" + period : "month/" + period);
        down.tell(
                ou,
                new PublicRecord(
                        ReportInbox.RETURN,
                        ReportInbox.RETURN + "/1.0",
                        "return/" + period + "/" + ou,
                        Act.FATE,
                        now(),
                        List.of(),
                        body));
        reports.returned(ou, period, String.join("\n", lines), ReportInbox.micros(clock.instant()));
        trail.record("returned", period + " " + ou);
        return Optional.empty();
    }

    /** Seals every figure of a month whose reports were due. */
    public Optional<Refusal> seal(ReportPeriod period) {
        trail.require();
        if (!LocalDate.now(clock).isAfter(period.due())) {
            return Optional.of(Refusal.TOO_EARLY);
        }
        if (sealing.sealed(period)) {
            return Optional.of(Refusal.SEALED);
        }
        sealing.seal(period, now());
        trail.record("sealed", period.toString());
        return Optional.empty();
    }

    /** Restates every figure of a sealed month whose inputs changed, saying which. */
    public Optional<Refusal> restate(ReportPeriod period, String reason) {
        trail.require();
        String why = PlainText.line(reason);
        if (!sealing.sealed(period)) {
            return Optional.of(Refusal.NOT_SEALED);
        }
        if (why.isEmpty() || why.length() > LONGEST) {
            return Optional.of(Refusal.REASONS);
        }
        if (sealing.restate(period, why, now()) == 0) {
            return Optional.of(Refusal.UNCHANGED);
        }
        trail.record("restated", period.toString());
        return Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

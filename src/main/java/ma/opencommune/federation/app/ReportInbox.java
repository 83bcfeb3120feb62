package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.federation.domain.json.JsonValue.JsonArray;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.Operation;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.Indicators;
import ma.opencommune.federation.domain.rollup.Input;
import ma.opencommune.federation.domain.rollup.Place;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.federation.store.InputStore;
import ma.opencommune.federation.store.ReportStore;
import ma.opencommune.kernel.Level;

/** Puts what communes tell where it is counted, in the transaction that received it; notes what a parent gives back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReportInbox {

    /** A nil return. */
    public static final String NIL = "reporting.nil";

    /** A report that is given back. */
    public static final String RETURN = "reporting.return";

    private static final String MONTH = "information.month";
    private static final int MONTH_LENGTH = 7;

    @Inject
    InputStore inputs;

    @Inject
    ReportStore reports;

    @Inject
    Commune commune;

    @Inject
    Clock clock;

    /** A leaf of another node. */
    public void received(@Observes LeafReceived event) {
        if (event.down()) {
            said(event.leaf());
        } else {
            take(event.leaf(), event.hash());
        }
    }

    /** A leaf of this node's own: a commune's own figures are made of its own records. */
    public void appended(@Observes LeafAppended event) {
        take(event.leaf(), event.hash());
    }

    private void take(Leaf leaf, Hash hash) {
        if (leaf.ou().level() != Level.COMMUNE) {
            return;
        }
        if (Indicators.kinds().contains(leaf.kind())) {
            count(leaf, hash);
        }
        if (leaf.op() == Operation.RETRACT) {
            return;
        }
        if (leaf.kind().equals(MONTH)) {
            period(leaf, "month").ifPresent(period -> came(leaf, period, false));
        }
        if (leaf.kind().equals(NIL)) {
            period(leaf, "period").ifPresent(period -> came(leaf, period, true));
        }
    }

    private void count(Leaf leaf, Hash hash) {
        if (leaf.op() == Operation.RETRACT) {
            inputs.supersede(leaf.ou(), leaf.kind(), leaf.id());
            return;
        }
        inputs.add(
                new Input(leaf.ou(), leaf.seq(), hash, leaf.kind(), leaf.id(), leaf.rev(), leaf.body()),
                month(leaf, Indicators.of(leaf.kind())));
    }

    /** The month a record belongs to, by the first indicator that counts its kind: all of one kind count by one day. */
    private static String month(Leaf leaf, List<Indicator> indicators) {
        return indicators.stream()
                .map(Indicator::when)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(place -> place.text(leaf.body()))
                .filter(day -> day.length() >= MONTH_LENGTH)
                .map(day -> day.substring(0, MONTH_LENGTH))
                .orElse("");
    }

    private void came(Leaf leaf, ReportPeriod period, boolean nil) {
        reports.came(leaf.ou(), period, nil, LocalDate.now(clock), micros(clock.instant()));
    }

    private void said(Leaf leaf) {
        boolean ours = new Place("ou")
                .text(leaf.body())
                .filter(commune.identity().code().text()::equals)
                .isPresent();
        if (leaf.kind().equals(RETURN) && ours) {
            period(leaf, "period").ifPresent(period -> reports.ownReturned(period, reasons(leaf), clock.instant()));
        }
    }

    private static String reasons(Leaf leaf) {
        return leaf.body().members().get("reasons") instanceof JsonArray list
                ? list.items().stream()
                        .map(item -> item instanceof JsonString text ? text.text() : "")
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private static Optional<ReportPeriod> period(Leaf leaf, String name) {
        return new Place(name).text(leaf.body()).flatMap(ReportPeriod::parse);
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}

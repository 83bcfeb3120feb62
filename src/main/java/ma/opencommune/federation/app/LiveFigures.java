package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.ReportState;
import ma.opencommune.federation.domain.rollup.Reporters;
import ma.opencommune.federation.domain.rollup.RollUp;
import ma.opencommune.federation.store.InputStore;
import ma.opencommune.kernel.CollectivityCode;

/** Computes figures from what has come so far. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LiveFigures {

    @Inject
    InputStore inputs;

    @Inject
    ReportingUnits units;

    @Inject
    Clock clock;

    /** The figure of this node for a month as it is now. */
    RollUp of(Indicator indicator, ReportPeriod period) {
        LocalDate today = LocalDate.now(clock);
        Map<CollectivityCode, ReportState> states = units.states(period);
        Set<CollectivityCode> spoke = states.entrySet().stream()
                .filter(one -> one.getValue().first().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        String month = indicator.when().isPresent() ? period.toString() : "";
        return RollUp.of(
                        indicator,
                        period,
                        units.own(),
                        inputs.counted(indicator.kind(), month).stream()
                                .filter(input -> states.containsKey(input.ou()))
                                .toList(),
                        spoke,
                        units::population)
                .with(Reporters.of(states.values(), period, today));
    }
}

package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import ma.opencommune.information.domain.figures.ClockBounds;
import ma.opencommune.information.domain.figures.FigurePeriod;
import ma.opencommune.information.domain.figures.Figures;
import ma.opencommune.information.store.FiguresStore;

/**
 * Counts the figures of a period. What took long to count is kept for a moment, twenty times as long as it took and a minute at most, so
 * that many readers cost little; what counts fast is counted each time.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FigureCounts {

    private static final int TIMES = 20;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int PERIODS = 200;

    private record Key(FigurePeriod period, LocalDate today) {}

    private record Kept(Figures figures, long until) {}

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    FiguresStore store;

    @Inject
    CaseClocks clocks;

    @Inject
    Deadlines deadlines;

    Figures count(FigurePeriod period) {
        Key key = new Key(period, clocks.today());
        if (kept.size() > PERIODS) {
            kept.clear();
        }
        Kept found = kept.compute(
                key,
                (same, before) -> before != null && System.nanoTime() - before.until() < 0 ? before : counted(same));
        return found.figures();
    }

    private Kept counted(Key key) {
        long start = System.nanoTime();
        ClockBounds bounds = ClockBounds.on(key.today(), deadlines.calendar());
        Figures figures =
                new CountedFigures(store.groups(key.period(), bounds)).figures(key.period(), key.today(), store);
        long end = System.nanoTime();
        return new Kept(figures, end + Math.min((end - start) * TIMES, LONGEST.toNanos()));
    }
}

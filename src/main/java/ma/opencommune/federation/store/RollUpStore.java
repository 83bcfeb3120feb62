package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.opencommune.federation.domain.rollup.Input;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.Reporters;
import ma.opencommune.federation.domain.rollup.RollUp;
import ma.opencommune.federation.domain.rollup.SealedFigure;

/** Sealed figures with the leaves they are made of. */
@ApplicationScoped
public class RollUpStore {

    @PersistenceContext
    EntityManager entities;

    /** All editions of a figure, the newest first. */
    public List<SealedFigure> editions(String indicator, ReportPeriod period) {
        return entities.createQuery(
                        "SELECT r FROM RollUpRow r WHERE r.indicator = ?1 AND r.period = ?2 ORDER BY r.edition DESC",
                        RollUpRow.class)
                .setParameter(1, indicator)
                .setParameter(2, period.toString())
                .getResultStream()
                .map(RollUpStore::figure)
                .toList();
    }

    /** Whether the month was sealed. */
    public boolean sealed(ReportPeriod period) {
        return entities.createQuery("SELECT COUNT(r) FROM RollUpRow r WHERE r.period = ?1", Long.class)
                        .setParameter(1, period.toString())
                        .getSingleResult()
                > 0;
    }

    /**
     * Seals a figure.
     *
     * @param edition from 1
     * @param reason why it is restated; empty for the first edition
     */
    public void seal(RollUp figure, int edition, String reason, long changes, Instant at) {
        RollUpRow row = new RollUpRow();
        row.indicator = figure.indicator().code();
        row.period = figure.period().toString();
        row.edition = edition;
        row.method = figure.indicator().digest();
        row.numerator = figure.numerator();
        row.denominator = figure.denominator();
        row.inputs = figure.inputs().size();
        row.hidden = figure.hidden();
        row.root = figure.root().hex();
        row.reporters = written(figure.reporters());
        row.reason = reason;
        row.changes = changes;
        row.sealed = at;
        entities.persist(row);
        entities.flush();
        for (Input input : figure.inputs()) {
            entities.createNativeQuery("INSERT INTO federation_rollup_input (rollup_id, ou, seq) VALUES (?1, ?2, ?3)")
                    .setParameter(1, row.id)
                    .setParameter(2, input.ou().text())
                    .setParameter(3, input.seq())
                    .executeUpdate();
        }
    }

    /** The leaves a sealed figure is made of, in order. */
    public List<Input> inputs(SealedFigure figure) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT i.* FROM federation_input i JOIN federation_rollup_input r"
                                + " ON r.ou = i.ou AND r.seq = i.seq WHERE r.rollup_id = ?1 ORDER BY i.ou, i.seq",
                        InputRow.class)
                .setParameter(1, figure.id())
                .getResultList();
        return rows.stream().map(row -> InputStore.input((InputRow) row)).toList();
    }

    private static SealedFigure figure(RollUpRow row) {
        return new SealedFigure(
                Optional.ofNullable(row.id).orElse(0L),
                row.indicator,
                ReportPeriod.parse(row.period).orElseThrow(),
                row.edition,
                row.method,
                row.numerator,
                row.denominator,
                row.inputs,
                row.hidden,
                row.root,
                read(row.reporters),
                row.reason,
                row.changes,
                row.sealed);
    }

    private static String written(Reporters who) {
        return who.expected() + " " + who.received() + " " + who.late() + " " + who.nil() + " " + who.returned();
    }

    private static Reporters read(String written) {
        long[] numbers =
                Stream.of(written.split(" ")).mapToLong(Long::parseLong).toArray();
        return new Reporters(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }
}

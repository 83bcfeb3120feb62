package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The figures of a year as they are shown to everybody, one edition a month. */
@ApplicationScoped
public class EditionStore {

    private static final String KEEP = "INSERT IGNORE INTO information_figures_edition"
            + " (year, edition, subject, cell, place, number, as_of, held) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    private static final String READ = "SELECT subject, cell, number, as_of FROM information_figures_edition"
            + " WHERE year = ?1 AND edition = ?2 ORDER BY place";

    @PersistenceContext
    EntityManager entities;

    /**
     * One number of an edition.
     *
     * @param subject its table
     * @param cell its key
     * @param number empty when it is hidden
     * @param asOf the day it was counted
     */
    public record Line(String subject, String cell, OptionalLong number, LocalDate asOf) {}

    /**
     * A number that an earlier edition hid.
     *
     * @param subject its table
     * @param cell its key
     * @param number what it was, for comparison here and never to be shown; empty when that was not kept
     */
    public record Hidden(String subject, String cell, OptionalLong number) {}

    /** The numbers that editions of a year before this one hid. */
    public List<Hidden> hidden(int year, LocalDate edition) {
        List<?> rows = entities.createNativeQuery("SELECT DISTINCT subject, cell, held FROM information_figures_edition"
                        + " WHERE year = ?1 AND edition < ?2 AND number IS NULL")
                .setParameter(1, year)
                .setParameter(2, Date.valueOf(edition))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Hidden(String.valueOf(row[0]), String.valueOf(row[1]), number(row[2])))
                .toList();
    }

    /** The lines of an edition, in order; none when it is not made yet. */
    public List<Line> read(int year, LocalDate edition) {
        List<?> rows = entities.createNativeQuery(READ)
                .setParameter(1, year)
                .setParameter(2, Date.valueOf(edition))
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /**
     * Keeps an edition; what another node kept meanwhile stays.
     *
     * @param counted what the hidden numbers are, by table and key with a point between
     */
    public void keep(int year, LocalDate edition, List<Line> lines, Map<String, Long> counted) {
        int place = 0;
        for (Line line : lines) {
            entities.createNativeQuery(KEEP)
                    .setParameter(1, year)
                    .setParameter(2, Date.valueOf(edition))
                    .setParameter(3, line.subject())
                    .setParameter(4, line.cell())
                    .setParameter(5, place++)
                    .setParameter(6, line.number().isPresent() ? line.number().getAsLong() : null)
                    .setParameter(7, Date.valueOf(line.asOf()))
                    .setParameter(8, line.number().isPresent() ? null : counted.get(line.subject() + "." + line.cell()))
                    .executeUpdate();
        }
    }

    private static Line line(@Nullable Object[] row) {
        return new Line(
                String.valueOf(row[0]),
                String.valueOf(row[1]),
                number(row[2]),
                RegisterStore.date(row[3]).orElseThrow());
    }

    private static OptionalLong number(@Nullable Object column) {
        return column instanceof Number number ? OptionalLong.of(number.longValue()) : OptionalLong.empty();
    }
}

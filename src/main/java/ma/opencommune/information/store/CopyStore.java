package ma.opencommune.information.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.domain.copies.CopyCost;
import ma.opencommune.information.domain.copies.CopyFormat;
import ma.opencommune.information.domain.copies.CopyPrice;
import ma.opencommune.information.domain.copies.CopyTariff;

/** Prices of copies, day by day, and what was said of each request; nothing is ever changed, the newest counts. */
@ApplicationScoped
public class CopyStore {

    @PersistenceContext
    EntityManager entities;

    /** Every price that was set; of two with the same day the later entry counts. */
    public CopyTariff tariff() {
        List<?> rows = entities.createNativeQuery(
                        "SELECT format, centimes, valid_from, source FROM information_copy_price p WHERE NOT EXISTS"
                                + " (SELECT 1 FROM information_copy_price l WHERE l.format = p.format"
                                + " AND l.valid_from = p.valid_from AND l.id > p.id) ORDER BY format, valid_from DESC")
                .getResultList();
        return new CopyTariff(rows.stream().map(row -> price((Object[]) row)).toList());
    }

    /** Sets a price. */
    public void add(CopyPrice price, long by, Instant at) {
        entities.createNativeQuery(
                        "INSERT INTO information_copy_price (format, centimes, valid_from, source, written_by, at)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, price.format().name())
                .setParameter(2, price.centimes())
                .setParameter(3, Date.valueOf(price.validFrom()))
                .setParameter(4, price.source())
                .setParameter(5, by)
                .setParameter(6, moment(at))
                .executeUpdate();
    }

    /** Keeps what was said of a request. */
    public void state(long request, CopyCost cost, long by, Instant at) {
        entities.createNativeQuery(
                        "INSERT INTO information_copy_cost (request_id, lines_of, stated_by, at) VALUES (?1, ?2, ?3, ?4)")
                .setParameter(1, request)
                .setParameter(2, cost.text())
                .setParameter(3, by)
                .setParameter(4, moment(at))
                .executeUpdate();
    }

    /** What was said of a request last. */
    public Optional<CopyCost> cost(long request) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT lines_of FROM information_copy_cost WHERE request_id = ?1 ORDER BY id DESC LIMIT 1")
                .setParameter(1, request)
                .getResultList();
        return rows.stream().map(row -> CopyCost.parse(row.toString())).findFirst();
    }

    private static Timestamp moment(Instant at) {
        return Timestamp.valueOf(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
    }

    private static CopyPrice price(Object[] row) {
        return new CopyPrice(
                CopyFormat.valueOf(row[0].toString()),
                ((Number) row[1]).longValue(),
                RegisterStore.date(row[2]).orElseThrow(),
                row[3].toString());
    }
}

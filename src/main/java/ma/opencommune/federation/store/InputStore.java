package ma.opencommune.federation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.domain.json.CanonicalJson;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.rollup.Input;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.CollectivityCode;

/** Leaves that figures are made of; the newest revision of each record counts, unless it was taken back. */
@ApplicationScoped
public class InputStore {

    @PersistenceContext
    EntityManager entities;

    /**
     * Keeps a leaf as the newest revision of its record.
     *
     * @param period month it belongs to; empty when it belongs to each
     */
    public void add(Input input, String period) {
        supersede(input.ou(), input.kind(), input.id());
        InputRow row = new InputRow();
        row.ou = input.ou().text();
        row.seq = input.seq();
        row.hash = input.hash().hex();
        row.kind = input.kind();
        row.record = input.id();
        row.rev = input.rev();
        row.period = period;
        row.newest = true;
        row.body = CanonicalJson.text(input.body());
        entities.persist(row);
    }

    /** No revision of this record counts any more, until another comes. */
    public void supersede(CollectivityCode ou, String kind, String record) {
        entities.createQuery("UPDATE InputRow i SET i.newest = FALSE"
                        + " WHERE i.ou = ?1 AND i.kind = ?2 AND i.record = ?3 AND i.newest = TRUE")
                .setParameter(1, ou.text())
                .setParameter(2, kind)
                .setParameter(3, record)
                .executeUpdate();
    }

    /** What counts now of a kind in a month; all of the kind when the month is empty. */
    public List<Input> counted(String kind, String period) {
        return inputs(entities.createQuery(
                        "SELECT i FROM InputRow i WHERE i.kind = ?1 AND i.period = ?2 AND i.newest = TRUE"
                                + " ORDER BY i.ou, i.seq",
                        InputRow.class)
                .setParameter(1, kind)
                .setParameter(2, period));
    }

    /** The leaf at this place, whether it still counts or not. */
    public Optional<Input> at(CollectivityCode ou, long seq) {
        return inputs(entities.createQuery("SELECT i FROM InputRow i WHERE i.ou = ?1 AND i.seq = ?2", InputRow.class)
                        .setParameter(1, ou.text())
                        .setParameter(2, seq))
                .stream()
                .findFirst();
    }

    private static List<Input> inputs(TypedQuery<InputRow> query) {
        return query.getResultStream().map(InputStore::input).toList();
    }

    static Input input(InputRow row) {
        return new Input(
                CollectivityCode.of(row.ou),
                row.seq,
                Hash.of(HexFormat.of().parseHex(row.hash)),
                row.kind,
                row.record,
                row.rev,
                (JsonObject) JsonReader.read(row.body));
    }
}

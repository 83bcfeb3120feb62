package ma.opencommune.federation.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.domain.rollup.Restatement;
import ma.opencommune.federation.domain.rollup.RollUp;
import ma.opencommune.federation.domain.tree.Hash;
import org.jspecify.annotations.Nullable;

/** The body of a roll-up as it is told. */
final class RollUpBody {

    private RollUpBody() {}

    static Map<String, @Nullable Object> of(RollUp figure, int edition, List<Restatement.Change> changes) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("indicator", figure.indicator().code());
        body.put("method", figure.indicator().digest());
        body.put("period", figure.period().toString());
        body.put("ou", figure.ou().text());
        body.put("numerator", figure.numerator());
        body.put("denominator", figure.denominator());
        body.put("inputs", figure.inputs().size());
        body.put("hidden", figure.hidden());
        body.put("root", figure.root().hex());
        body.put(
                "reporters",
                Map.of(
                        "expected", figure.reporters().expected(),
                        "received", figure.reporters().received(),
                        "late", figure.reporters().late(),
                        "nil", figure.reporters().nil(),
                        "returned", figure.reporters().returned()));
        body.put("edition", edition);
        body.put("changes", changes.stream().map(RollUpBody::change).toList());
        return body;
    }

    private static Map<String, @Nullable Object> change(Restatement.Change change) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("ou", change.ou());
        body.put("kind", change.kind());
        body.put("id", change.id());
        body.put("before", change.before().map(Hash::hex).orElse(null));
        body.put("after", change.after().map(Hash::hex).orElse(null));
        return body;
    }
}

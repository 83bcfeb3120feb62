package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.Receipt;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonRefused;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.node.DeliverySheet;
import ma.opencommune.federation.domain.node.ParentSheet;
import ma.opencommune.federation.domain.node.Trouble;
import ma.opencommune.federation.domain.note.Checkpoint;

/**
 * Brings what waits to the parent, one bundle at a time, for ever. No transaction is open while the parent is spoken to; what it
 * answers is written in one of its own. Two shippers at once do no harm: the parent takes each leaf once.
 */
@ApplicationScoped
public class Shipper {

    private static final int OK = 200;
    private static final int CONFLICT = 409;

    @Inject
    Parenthood parenthood;

    @Inject
    Deliveries deliveries;

    @Inject
    Bundles bundles;

    @Inject
    ParentLine line;

    @Inject
    Recovery recovery;

    /** Sends one bundle; whether there may be more to send now. */
    public boolean turn() {
        Optional<ParentSheet> parent = parenthood.parent();
        Optional<DeliverySheet> due = parent.flatMap(known -> deliveries.due());
        return due.isPresent() && ship(parent.orElseThrow(), due.get());
    }

    private boolean ship(ParentSheet parent, DeliverySheet due) {
        Optional<Trouble> behind = recovery.check(parent, due.log());
        if (behind.isPresent()) {
            return troubled(due.log(), behind.get(), "");
        }
        Optional<Bundle> bundle = bundles.from(due.log(), due.acked());
        if (bundle.isEmpty()) {
            return false;
        }
        Optional<ParentLine.Answer> answer = line.post(
                parent.address() + "/federation/v1/bundles",
                "application/gzip",
                bundle.get().packed());
        if (answer.isEmpty()) {
            return troubled(due.log(), Trouble.SILENT, "");
        }
        return answered(due, bundle.get().head().checkpoint(), answer.get());
    }

    private boolean answered(DeliverySheet due, Checkpoint head, ParentLine.Answer answer) {
        if (answer.status() == OK) {
            String text = answer.text();
            boolean proven = Receipt.read(text)
                    .filter(receipt -> receipt.proves(due.log(), head.size(), head.root()))
                    .filter(receipt -> parenthood.signed(receipt.checkpoint()))
                    .isPresent();
            if (proven) {
                deliveries.acked(due.log(), head.size(), text);
                return true;
            }
            return troubled(due.log(), Trouble.STRANGE, "");
        }
        Optional<JsonObject> problem = problem(answer);
        if (answer.status() == CONFLICT
                && problem.isPresent()
                && problem.get().members().get("needed") instanceof JsonNumber needed
                && needed.value() < due.acked()) {
            deliveries.from(due.log(), (long) needed.value());
            return true;
        }
        return troubled(
                due.log(),
                trouble(answer.status()),
                problem.map(Shipper::detail).orElse(""));
    }

    private static Trouble trouble(int status) {
        return switch (status) {
            case 401 -> Trouble.UNKNOWN;
            case 403 -> Trouble.BARRED;
            case 409 -> Trouble.FORKED;
            case 413 -> Trouble.TOO_LARGE;
            case 422 -> Trouble.REFUSED;
            case 429, 502, 503, 504 -> Trouble.BUSY;
            default -> Trouble.STRANGE;
        };
    }

    private boolean troubled(Origin log, Trouble trouble, String detail) {
        deliveries.troubled(log, trouble, detail);
        return !trouble.meetsEvery();
    }

    private static Optional<JsonObject> problem(ParentLine.Answer answer) {
        try {
            return JsonReader.read(answer.body()) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonRefused none) {
            return Optional.empty();
        }
    }

    private static String detail(JsonObject problem) {
        return problem.members().get("detail") instanceof JsonString text ? text.text() : "";
    }
}

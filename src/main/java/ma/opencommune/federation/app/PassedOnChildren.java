package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ma.opencommune.federation.domain.json.JsonValue.JsonNumber;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.json.JsonValue.JsonString;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.Operation;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.kernel.CollectivityCode;

/** Learns from a child's log which nodes it enrolled, so that their logs can be taken when the child passes them on. */
@ApplicationScoped
public class PassedOnChildren {

    @Inject
    Enrolments enrolments;

    /** Of leaves of its kind. */
    public void told(@Observes LeafReceived received) {
        Leaf leaf = received.leaf();
        if (received.down() || leaf.op() != Operation.KEY || !leaf.kind().equals(Enrolments.KIND)) {
            return;
        }
        try {
            CollectivityCode ou = CollectivityCode.of(text(leaf.body(), "ou"));
            NoteKey key = NoteKey.parse(text(leaf.body(), "key"));
            boolean revoked = text(leaf.body(), "standing").equals("REVOKED");
            long above =
                    leaf.body().members().get("voidAbove") instanceof JsonNumber number ? (long) number.value() : 0;
            enrolments.passedOn(leaf.ou(), ou, key, revoked, above);
        } catch (NoteRefused | IllegalArgumentException malformed) {
            // a body that says nothing has no effect; its bytes are kept
            return;
        }
    }

    private static String text(JsonObject body, String name) {
        return body.members().get(name) instanceof JsonString string ? string.text() : "";
    }
}

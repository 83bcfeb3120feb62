package ma.opencommune.federation.rest;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.opencommune.federation.app.Receipts;
import ma.opencommune.federation.domain.bundle.Received;
import ma.opencommune.platform.web.ApiAnswer;

/** What a bundle came to, as an answer. */
final class BundleAnswer {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;

    private BundleAnswer() {}

    static Response of(Received received, Receipts receipts) {
        if (received instanceof Received.Taken taken) {
            return Response.ok(receipts.of(taken).json(), ApiAnswer.JSON)
                    .header("Cache-Control", "no-store")
                    .build();
        }
        if (received instanceof Received.Gap gap) {
            String detail = "Leaves before it are missing; begin at size " + gap.needed() + ".";
            return LogAnswer.problem(CONFLICT, "Gap", detail, Map.of("needed", gap.needed()));
        }
        if (received instanceof Received.Forked forked) {
            Map<String, Object> more = new LinkedHashMap<>();
            more.put("equivocation", true);
            more.put("evidence", "/federation/v1/forks");
            more.put("fork", forked.fork());
            String detail = "The node signed two histories. Its log is stopped here until a person decides.";
            return LogAnswer.problem(CONFLICT, "Equivocation", detail, more);
        }
        if (received instanceof Received.Barred) {
            return LogAnswer.problem(FORBIDDEN, "Forbidden", "The key that signed the head was revoked.");
        }
        if (received instanceof Received.Wrong wrong) {
            Map<String, Object> more = new LinkedHashMap<>();
            more.put("leaf", wrong.seq() < 0 ? null : wrong.seq());
            more.put("reasons", wrong.reasons());
            String detail = (wrong.seq() < 0 ? "" : "Leaf " + wrong.seq() + ": ") + String.join("; ", wrong.reasons());
            return LogAnswer.problem(UNPROCESSABLE, "Unprocessable Content", detail, more);
        }
        if (received instanceof Received.TooLarge large) {
            return LogAnswer.problem(TOO_LARGE, "Content Too Large", large.reason());
        }
        return LogAnswer.problem(UNAUTHORIZED, "Unauthorized", "No key that is known here signed the head.");
    }
}

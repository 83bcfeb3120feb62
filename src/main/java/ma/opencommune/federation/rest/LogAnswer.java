package ma.opencommune.federation.rest;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.platform.web.ApiAnswer;

/** Answers of logs: what was appended never changes, so that what is asked for by its place may be kept for ever. */
final class LogAnswer {

    /** For what can never be another. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** For what grows. */
    static final String SHORTLY = "public, max-age=5";

    private static final String PROBLEM = "application/problem+json;charset=UTF-8";

    private LogAnswer() {}

    static Response json(Map<String, Object> members, String kept) {
        return Response.ok(JsonText.of(members), ApiAnswer.JSON)
                .header("Cache-Control", kept)
                .build();
    }

    static List<String> texts(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }

    static Response problem(int status, String title, String detail) {
        return problem(status, title, detail, Map.of());
    }

    static Response problem(int status, String title, String detail, Map<String, Object> more) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.putAll(more);
        return Response.status(status)
                .type(PROBLEM)
                .header("Cache-Control", "no-store")
                .entity(JsonText.of(members))
                .build();
    }
}

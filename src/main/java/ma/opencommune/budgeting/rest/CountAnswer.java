package ma.opencommune.budgeting.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.count.Count;
import ma.opencommune.budgeting.domain.count.CountJson;
import ma.opencommune.budgeting.domain.count.Declaration;
import ma.opencommune.budgeting.domain.count.OptionsReader;
import ma.opencommune.budgeting.domain.count.OptionsReading;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.pb.PbProblem;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;
import ma.opencommune.kernel.JsonText;

/**
 * The answer to a request to count a file.
 *
 * @param status the HTTP status
 * @param body JSON; a problem (RFC 9457) unless the status is 200
 * @param digest SHA-256 of the canonical result; empty unless the status is 200
 */
record CountAnswer(int status, String body, String digest) {

    /** The largest file that is read. */
    static final int MOST_BYTES = 32 * 1024 * 1024;

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int UNPROCESSABLE = 422;

    /** The answer when others are being counted for too long. */
    static final CountAnswer BUSY =
            problem(503, "Service Unavailable", "Other elections are being counted; try again in a minute.", List.of());

    /** Counts what the stream holds by the options as given. */
    static CountAnswer to(Map<String, String> options, InputStream file) throws IOException {
        OptionsReading declared = OptionsReader.read(options);
        if (declared instanceof OptionsReading.Refused refused) {
            return wrongOptions(refused.problems());
        }
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            return problem(TOO_LARGE, "Content Too Large", "A file may have 32 MB at most.", List.of());
        }
        PbReading reading = PbReader.read(text.get());
        if (reading instanceof PbReading.Refused refused) {
            return wrongFile(refused.problems());
        }
        Declaration declaration = ((OptionsReading.Accepted) declared).declaration();
        return count(((PbReading.Accepted) reading).election(), declaration);
    }

    /** The text alone, so that its bytes are not kept beside it; empty when there are too many. */
    private static Optional<String> text(InputStream file) throws IOException {
        byte[] bytes = file.readNBytes(MOST_BYTES + 1);
        return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private static CountAnswer count(Election election, Declaration declaration) {
        try {
            long begun = System.nanoTime();
            CountResult result = Count.run(election, declaration.forElection(election));
            return new CountAnswer(
                    OK, CountJson.text(result, Duration.ofNanos(System.nanoTime() - begun)), CountJson.digest(result));
        } catch (IllegalArgumentException beyond) {
            String detail = String.valueOf(beyond.getMessage());
            return problem(UNPROCESSABLE, "Unprocessable Content", detail, List.of());
        }
    }

    private static CountAnswer wrongOptions(List<OptionsReading.Problem> problems) {
        List<Map<String, Object>> listed = problems.stream()
                .map(problem -> {
                    Map<String, Object> members = new LinkedHashMap<>();
                    members.put("option", problem.option());
                    members.put("found", problem.found());
                    members.put("accepted", problem.accepted());
                    return members;
                })
                .toList();
        return problem(BAD_REQUEST, "Bad Request", "An option is unknown or has a value that is not accepted.", listed);
    }

    private static CountAnswer wrongFile(List<PbProblem> problems) {
        List<Map<String, Object>> listed = problems.stream()
                .map(problem -> {
                    Map<String, Object> members = new LinkedHashMap<>();
                    members.put("section", problem.section());
                    members.put("line", problem.line());
                    members.put("column", problem.column());
                    members.put("field", problem.field());
                    members.put("found", problem.found());
                    members.put("expected", problem.expected());
                    return members;
                })
                .toList();
        String detail = problems.size() < PbReader.MOST_PROBLEMS
                ? "The body is no well-formed .pb file; all its problems are listed."
                : "The body is no well-formed .pb file; its first " + PbReader.MOST_PROBLEMS + " problems are listed.";
        return problem(UNPROCESSABLE, "Unprocessable Content", detail, listed);
    }

    private static CountAnswer problem(int status, String title, String detail, List<Map<String, Object>> problems) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.put("problems", problems);
        return new CountAnswer(status, JsonText.of(members), "");
    }
}

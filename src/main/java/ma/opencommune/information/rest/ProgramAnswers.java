package ma.opencommune.information.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.opencommune.information.app.Filing;
import ma.opencommune.information.app.FilingResult;
import ma.opencommune.information.app.ProgramRequests;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.TrackingSheet;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.limits.domain.Wait;
import ma.opencommune.platform.web.ApiAnswer;
import org.jspecify.annotations.Nullable;

/** Answers programs that file and follow requests. */
@RequestScoped
public class ProgramAnswers {

    private static final int CREATED = 201;
    private static final int BAD = 400;
    private static final int UNKNOWN = 401;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int OTHER = 422;
    private static final int TOO_MANY = 429;

    @Inject
    ProgramRequests requests;

    @Inject
    Validator validator;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** The secret of a header {@code Authorization: Bearer …}; empty when it is none. */
    static String secret(@Nullable String authorization) {
        return authorization != null && authorization.startsWith("Bearer ")
                ? authorization.substring("Bearer ".length()).strip()
                : "";
    }

    Response filed(String secret, String mark, InputStream body, String base) throws IOException {
        ProgramRequests.Result known = requests.admit(secret);
        if (!(known instanceof ProgramRequests.Result.Admitted program)) {
            return refused(known);
        }
        Optional<FilingJson> sent = FilingJson.read(body);
        if (sent.isEmpty() || !mark.matches("[A-Za-z0-9-]{0,64}")) {
            return problem(
                    BAD, "The body is no JSON object of texts, or the Idempotency-Key is not understood.", List.of());
        }
        Filing filing = sent.get().filing();
        List<Map<String, Object>> wrong = wrong(sent.get(), filing);
        if (!wrong.isEmpty()) {
            return problem(BAD, "Some fields are missing or wrong.", wrong);
        }
        FilingResult result =
                requests.file(program, mark.isEmpty() ? UUID.randomUUID().toString() : mark, filing);
        return filed(result, filing.language(), base);
    }

    private Response filed(FilingResult result, Language language, String base) {
        if (result instanceof FilingResult.Filed filed) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("number", filed.number());
            json.put("code", filed.token().text());
            json.put(
                    "follow",
                    base + language.tag() + "/information/track?number=" + filed.number() + "&token="
                            + filed.token().text());
            return new ApiAnswer(CREATED, ApiAnswer.JSON, JsonText.of(json)).response();
        }
        if (result instanceof FilingResult.TooMany many) {
            return later(many.time());
        }
        if (result instanceof FilingResult.OtherFiling) {
            return problem(OTHER, "This Idempotency-Key was used for another request.", List.of());
        }
        return problem(CONFLICT, "This request is registered already.", List.of());
    }

    Response stands(ProgramRequests.Result result) {
        return result instanceof ProgramRequests.Result.Found found
                ? ApiAnswer.json(JsonText.of(members(found.sheet()))).response()
                : refused(result);
    }

    private static Map<String, @Nullable Object> members(TrackingSheet sheet) {
        RequestRecord request = sheet.request();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("number", request.number());
        json.put("subject", request.question().subject());
        json.put("received", request.received());
        json.put("due", request.dates().due());
        json.put("rolled", sheet.clock().deadline().rolled());
        json.put("earliest", request.dates().earliest());
        json.put("latest", request.dates().latest());
        json.put("provisional", request.dates().provisional());
        json.put("handling", request.state().handling());
        json.put("clock", sheet.clock().state());
        json.put("answered", request.state().answeredOn().orElse(null));
        json.put("outcome", sheet.answer().map(answer -> answer.outcome()).orElse(null));
        json.put("ground", sheet.answer().map(answer -> answer.ground()).orElse(null));
        return json;
    }

    private List<Map<String, Object>> wrong(FilingJson sent, Filing filing) {
        List<Map<String, Object>> wrong = new ArrayList<>();
        sent.unknown().forEach((field, accepted) -> wrong.add(Map.of("option", field, "accepted", accepted)));
        validator.validate(filing, Filing.Online.class).forEach(violation -> wrong.add(wrong(violation)));
        return wrong.isEmpty() && !filing.consent()
                ? List.of(Map.of("option", "consent", "accepted", List.of("true")))
                : wrong;
    }

    private Map<String, Object> wrong(ConstraintViolation<Filing> violation) {
        return Map.of(
                "option",
                Filing.field(violation.getPropertyPath().toString()),
                "accepted",
                List.of(texts.text(Language.EN, violation.getMessage())));
    }

    private Response refused(ProgramRequests.Result result) {
        if (result instanceof ProgramRequests.Result.TooOften often) {
            return later(often.time());
        }
        return result instanceof ProgramRequests.Result.OutOfScope
                ? problem(FORBIDDEN, "The key has not the scope for this.", List.of())
                : problem(UNKNOWN, "This needs a key: Authorization: Bearer oc_…", List.of());
    }

    private Response later(Wait wait) {
        Instant now = clock.instant();
        return Response.fromResponse(problem(TOO_MANY, "Too many; try again later.", List.of()))
                .header("Retry-After", wait.seconds(now))
                .build();
    }

    private static Response problem(int status, String detail, List<Map<String, Object>> problems) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put(
                "title",
                status == OTHER
                        ? "Unprocessable Content"
                        : Response.Status.fromStatusCode(status).getReasonPhrase());
        members.put("status", status);
        members.put("detail", detail);
        members.put("problems", problems);
        Response.ResponseBuilder answer = Response.status(status)
                .type("application/problem+json;charset=UTF-8")
                .entity(JsonText.of(members));
        return status == UNKNOWN ? answer.header("WWW-Authenticate", "Bearer").build() : answer.build();
    }
}

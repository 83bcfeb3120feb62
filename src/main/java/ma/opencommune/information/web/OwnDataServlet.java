package ma.opencommune.information.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.app.RequesterData;
import ma.opencommune.information.domain.request.Correction;
import ma.opencommune.information.domain.request.OwnData;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.kernel.JsonText;
import org.jspecify.annotations.Nullable;

/** The requester's own data to take away: {@code /information/own-data.json?number=…&token=…}. */
@WebServlet("/information/own-data.json")
public class OwnDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RequesterData own;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Token> token =
                Optional.ofNullable(request.getParameter("token")).flatMap(Token::parse);
        String number = request.getParameter("number");
        if (token.isEmpty() || number == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OwnData data = own.of(number, token.get());
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + data.request().number() + ".json\"");
        response.getWriter().write(JsonText.of(members(data)));
    }

    private static Map<String, @Nullable Object> members(OwnData data) {
        RequestRecord asked = data.request();
        Requester who = data.requester();
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("number", asked.number());
        members.put("received", asked.received());
        members.put("channel", asked.channel());
        members.put("language", asked.question().language().tag());
        members.put("subject", asked.question().subject());
        members.put("description", asked.question().description());
        members.put("name", who.name());
        members.put("email", who.email());
        members.put("phone", who.phone());
        members.put("address", who.address());
        members.put("nationalId", who.nationalId());
        members.put("standing", who.standing());
        members.put("association", who.association());
        members.put("keptUntil", data.keptUntil().orElse(null));
        members.put("erased", data.erased().orElse(null));
        members.put(
                "corrections",
                data.corrections().stream().map(OwnDataServlet::members).toList());
        return members;
    }

    private static Map<String, @Nullable Object> members(Correction correction) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("field", correction.field());
        members.put(
                "value",
                correction.field() == Correction.Field.NATIONAL_ID
                        ? OwnData.masked(correction.value())
                        : correction.value());
        members.put("asked", correction.at());
        members.put("state", correction.state());
        members.put("reason", correction.reason());
        return members;
    }
}

package ma.opencommune.platform.watch.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import ma.opencommune.platform.mail.domain.MailSearch;
import ma.opencommune.platform.mail.domain.MailState;

/**
 * The search in the outbox as it stands in an address.
 *
 * @param state where the mails stand; empty for all
 * @param typed number or reference, as typed
 */
record MailQuery(Optional<MailState> state, String typed) {

    private static final int LONGEST = 120;

    static MailQuery of(HttpServletRequest request) {
        String state = String.valueOf(request.getParameter("state"));
        String typed =
                Optional.ofNullable(request.getParameter("number")).orElse("").strip();
        return new MailQuery(
                Arrays.stream(MailState.values())
                        .filter(one -> one.name().equalsIgnoreCase(state))
                        .findFirst(),
                typed.substring(0, Math.min(LONGEST, typed.length())));
    }

    MailSearch search() {
        return MailSearch.of(state, typed);
    }

    String address() {
        return "state=" + state.map(Enum::name).orElse("") + "&number="
                + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}

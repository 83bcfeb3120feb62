package ma.opencommune.information.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import ma.opencommune.information.app.PublicRegister;
import ma.opencommune.information.domain.request.RegisterFilter;
import ma.opencommune.information.domain.search.SearchWords;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;

/** Answers a program's question about the register, or says what is accepted. */
final class RegisterAnswer {

    private static final int SIZE = 100;
    private static final List<String> NAMES = List.of("q", "stage", "year", "page");

    private RegisterAnswer() {}

    static ApiAnswer to(ApiQuery query, PublicRegister register, RegisterFormat format, String base) {
        query.only(NAMES);
        String stage =
                query.word("stage", List.of("all", "open", "answered", "withdrawn", "OPEN", "ANSWERED", "WITHDRAWN"));
        int page = number(query, "page", "[1-9][0-9]{0,4}", "a number from 1").orElse(1);
        OptionalInt year = number(query, "year", "[12][0-9]{3}", "a year, as 2026");
        if (!query.accepted()) {
            return ApiAnswer.refused(query);
        }
        RegisterFilter filter = new RegisterFilter(
                SearchWords.asked(query.text("q")),
                stage.equals("all")
                        ? Optional.empty()
                        : Optional.of(RegisterFilter.Stage.valueOf(stage.toUpperCase(Locale.ROOT))),
                year);
        return new ApiAnswer(
                200, format.type(), format.write(register.page(filter, (page - 1) * SIZE, SIZE), page, base));
    }

    private static OptionalInt number(ApiQuery query, String name, String form, String accepted) {
        String text = query.text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches(form)) {
            query.refuse(name, List.of(accepted));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }
}

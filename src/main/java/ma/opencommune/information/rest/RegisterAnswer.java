package ma.opencommune.information.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ma.opencommune.information.app.PublicRegister;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.RegisterSearch;
import ma.opencommune.platform.web.ApiAnswer;
import ma.opencommune.platform.web.ApiQuery;

/** Answers a program's question about the register, or says what is accepted. */
final class RegisterAnswer {

    private static final int SIZE = 100;
    private static final List<String> NAMES = List.of("q", "stage", "ground", "service", "year", "page");

    private RegisterAnswer() {}

    static ApiAnswer to(ApiQuery query, PublicRegister register, RegisterFormat format, String base) {
        query.only(NAMES);
        query.word("stage", List.of("all", "open", "answered", "withdrawn", "OPEN", "ANSWERED", "WITHDRAWN"));
        query.word("ground", grounds());
        String page = number(query, "page", "[1-9][0-9]{0,4}", "a number from 1");
        number(query, "year", "[12][0-9]{3}", "a year, as 2026");
        if (!query.accepted()) {
            return ApiAnswer.refused(query);
        }
        RegisterSearch search = RegisterSearch.of(query::text);
        int at = page.isEmpty() ? 1 : Integer.parseInt(page);
        var rows = register.page(search.filter(), (at - 1) * SIZE, SIZE);
        String body = format == RegisterFormat.ATOM
                ? RegisterFeed.write(search, rows.rows(), register.gone(), base)
                : format.write(rows, at, base);
        return new ApiAnswer(200, format.type(), body);
    }

    private static List<String> grounds() {
        List<String> words = Arrays.stream(Ground.values()).map(Enum::name).toList();
        return Stream.of(
                        Stream.of("all"),
                        words.stream().map(word -> word.toLowerCase(Locale.ROOT)),
                        words.stream(),
                        Stream.of(""))
                .flatMap(part -> part)
                .toList();
    }

    private static String number(ApiQuery query, String name, String form, String accepted) {
        String text = query.text(name);
        if (!text.isEmpty() && !text.matches(form)) {
            query.refuse(name, List.of(accepted));
        }
        return text;
    }
}

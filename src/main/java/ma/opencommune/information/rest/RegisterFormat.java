package ma.opencommune.information.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.domain.request.RegisterRow;
import ma.opencommune.information.domain.request.RowPage;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.platform.web.CsvAnswer;
import org.jspecify.annotations.Nullable;

/** How the register is written for programs. */
enum RegisterFormat {
    JSON("application/json;charset=UTF-8", RegisterFormat::json),
    CSV("text/csv;charset=UTF-8", RegisterFormat::csv),
    /** Written by {@link RegisterFeed}, which shows what was taken down too. */
    ATOM("application/atom+xml;charset=UTF-8", (page, number, base) -> "");

    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "service",
            "received",
            "due",
            "due_earliest",
            "due_latest",
            "stage",
            "outcome",
            "ground",
            "answered",
            "answer_published",
            "changed",
            "url");

    /** Writes a page. */
    private interface Writer {
        String write(RowPage<RegisterRow> page, int number, String base);
    }

    private final String type;
    private final Writer writer;

    RegisterFormat(String type, Writer writer) {
        this.type = type;
        this.writer = writer;
    }

    String type() {
        return type;
    }

    String write(RowPage<RegisterRow> page, int number, String base) {
        return writer.write(page, number, base);
    }

    private static String json(RowPage<RegisterRow> page, int number, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("total", page.total());
        json.put("page", number);
        json.put("requests", page.rows().stream().map(row -> fields(row, base)).toList());
        return JsonText.of(json);
    }

    private static String csv(RowPage<RegisterRow> page, int number, String base) {
        List<Map<String, @Nullable Object>> rows =
                page.rows().stream().map(row -> fields(row, base)).toList();
        return CsvAnswer.text(COLUMNS, rows.stream().map(Map::values).toList());
    }

    private static Map<String, @Nullable Object> fields(RegisterRow row, String base) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("number", row.number());
        fields.put("title", row.title());
        fields.put("service", row.service());
        fields.put("received", row.received());
        fields.put("due", row.due());
        fields.put("due_earliest", row.earliest());
        fields.put("due_latest", row.latest());
        fields.put("stage", row.stage().name().toLowerCase(Locale.ROOT));
        fields.put("outcome", word(row.outcome()));
        fields.put("ground", word(row.ground()));
        fields.put("answered", row.answered().map(LocalDate::toString).orElse(null));
        fields.put("answer_published", row.publication().answered());
        fields.put("changed", row.changed().toString());
        fields.put("url", url(row, base));
        return fields;
    }

    private static @Nullable String word(Optional<? extends Enum<?>> constant) {
        return constant.map(value -> value.name().toLowerCase(Locale.ROOT)).orElse(null);
    }

    static String url(RegisterRow row, String base) {
        return base + "information/entry?number=" + row.number();
    }
}

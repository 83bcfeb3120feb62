package ma.opencommune.information.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ma.opencommune.information.domain.proactive.DutySheet;
import ma.opencommune.information.domain.proactive.PublishedDocument;
import ma.opencommune.kernel.JsonText;
import ma.opencommune.platform.web.CsvAnswer;
import org.jspecify.annotations.Nullable;

/** How duties of publication are written for programs. */
final class DutiesJson {

    private static final List<String> COLUMNS =
            List.of("code", "title", "owner", "frequency", "updated", "next", "standing");

    private DutiesJson() {}

    static String json(List<DutySheet> all) {
        return JsonText.of(
                Map.of("duties", all.stream().map(DutiesJson::withDocuments).toList()));
    }

    static String csv(List<DutySheet> all) {
        return CsvAnswer.text(
                COLUMNS, all.stream().map(DutiesJson::fields).map(Map::values).toList());
    }

    private static Map<String, @Nullable Object> withDocuments(DutySheet sheet) {
        Map<String, @Nullable Object> fields = fields(sheet);
        fields.put(
                "documents",
                sheet.duty().documents().stream().map(DutiesJson::document).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(DutySheet sheet) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("code", lower(sheet.duty().code()));
        fields.put("title", sheet.duty().title());
        fields.put("owner", sheet.duty().owner());
        fields.put("frequency", lower(sheet.duty().frequency().name()));
        fields.put("updated", sheet.duty().updated().map(LocalDate::toString).orElse(null));
        fields.put("next", sheet.duty().next().map(LocalDate::toString).orElse(null));
        fields.put("standing", lower(sheet.standing().name()));
        return fields;
    }

    private static Map<String, @Nullable Object> document(PublishedDocument document) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", document.title());
        fields.put("language", document.language());
        fields.put("type", document.type());
        fields.put("bytes", document.bytes());
        fields.put("alternative", document.alternative());
        fields.put("published", document.added().toString());
        fields.put("url", "/information/documents/" + document.id());
        return fields;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}

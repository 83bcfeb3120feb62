package ma.opencommune.budgeting.app;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.budgeting.domain.count.model.ProjectOutcome;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;

/** The minutes as XHTML: facts, projects, digests, the rule as it was published. */
final class MinutesPaper {

    private static final ZoneId HERE = ZoneId.of("Africa/Casablanca");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final String STYLE =
            "@page { size: A4; margin: 2cm } body { font-family: oc-latin, oc-arabic, oc-tifinagh;"
                    + " font-size: 10pt; line-height: 1.5 } h1 { font-size: 16pt } h2 { font-size: 12pt } table { width: 100%;"
                    + " border-collapse: collapse } th, td { border-bottom: 1px solid #888; padding: 3pt; text-align: start }"
                    + " .code { font-size: 8pt; direction: ltr; word-wrap: break-word } .rtl th, .rtl td { text-align: right }";

    private final Texts texts;
    private final Language language;
    private final StringBuilder facts = new StringBuilder();
    private final StringBuilder projects = new StringBuilder();
    private final StringBuilder digests = new StringBuilder();
    private String head = "";
    private String rule = "";

    MinutesPaper(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    void title(String cycle, String commune) {
        head = "<p>" + escaped(commune) + "</p><h1>" + text("title") + "</h1><p><b>" + escaped(cycle) + "</b></p>";
    }

    String moment(Optional<Instant> at) {
        return at.map(instant -> MOMENT.format(instant.atZone(HERE))).orElse("—");
    }

    void fact(String key, String value) {
        if (!value.isEmpty()) {
            facts.append("<tr>")
                    .append(cells("<th>" + text(key) + "</th>", "<td>" + escaped(value) + "</td>"))
                    .append("</tr>");
        }
    }

    void project(ProjectOutcome outcome, String name) {
        NumberFormat numbers = NumberFormat.getInstance(ULocale.forLocale(language.locale()));
        projects.append("<tr>")
                .append(cells(
                        "<td>" + escaped(name) + "</td>",
                        "<td>" + numbers.format(outcome.cost()) + "</td>",
                        "<td>" + numbers.format(outcome.votes()) + "</td>",
                        "<td>" + text(outcome.selected() ? "won" : "lost") + "</td>"))
                .append("</tr>");
    }

    void digest(String key, String value) {
        digests.append("<p><b>")
                .append(text(key))
                .append("</b></p><p class=\"code\" dir=\"ltr\">")
                .append(escaped(value))
                .append("</p>");
    }

    void rule(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(escaped(line)).append("<br/>"));
        rule = "<h2>" + text("ruleText") + "</h2><p class=\"code\" dir=\"ltr\">" + lines + "</p>";
    }

    /** Columns in the order they are read: the press does not mirror them. */
    private String cells(String... cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            if (rightToLeft()) {
                row.insert(0, cell);
            } else {
                row.append(cell);
            }
        }
        return row.toString();
    }

    private boolean rightToLeft() {
        return language.direction().equals("rtl");
    }

    String xhtml() {
        String heads = cells(
                "<th>" + text("project") + "</th>",
                "<th>" + text("cost") + "</th>",
                "<th>" + text("votes") + "</th>",
                "<th>" + text("outcome") + "</th>");
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language.tag() + "\" dir=\""
                + language.direction()
                + "\"><head><title>" + text("title") + "</title><style>" + STYLE + "</style></head><body class=\""
                + language.direction() + "\">" + head + "<table>" + facts + "</table><h2>" + text("projects")
                + "</h2><table><tr>" + heads + "</tr>" + projects + "</table><h2>" + text("digests") + "</h2>" + digests
                + rule + "</body></html>";
    }

    private String text(String key) {
        return escaped(texts.text(language, "budgeting.minutes." + key));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

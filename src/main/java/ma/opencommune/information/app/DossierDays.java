package ma.opencommune.information.app;

import ma.opencommune.information.domain.CountedDay;
import ma.opencommune.information.domain.request.CaseClock;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.LocalizedText;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;

/** Each day of a due date, counted or skipped and why, as a table for the press. */
final class DossierDays {

    private final Texts texts;
    private final Language language;

    DossierDays(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    String table(CaseClock clock) {
        StringBuilder rows = new StringBuilder(row("th", text("information.why.day"), text("information.why.counts")));
        for (CountedDay day : clock.deadline().days()) {
            LocalizedText closure = clock.names().get(day.date());
            String says = texts.text(
                    language,
                    "information.day." + day.reason(),
                    day.number().orElse(0),
                    closure == null ? "" : closure.in(language));
            rows.append(row("td", Dates.day(language, day.date()), says));
        }
        return "<h2>" + Xhtml.escape(text("information.why.days")) + "</h2><table>" + rows + "</table>";
    }

    /** In the order in which the columns stand: the press does not mirror them for Arabic. */
    private String row(String tag, String day, String says) {
        String first = "<" + tag + ">" + Xhtml.escape(day) + "</" + tag + ">";
        String second = "<" + tag + ">" + Xhtml.escape(says) + "</" + tag + ">";
        return "<tr>" + (language == Language.AR ? second + first : first + second) + "</tr>";
    }

    private String text(String key) {
        return texts.text(language, key);
    }
}

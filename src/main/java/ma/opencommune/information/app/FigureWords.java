package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import ma.opencommune.information.domain.figures.FigureTable;
import ma.opencommune.information.domain.figures.ServiceCounts;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;

/** What figures are called. */
@ApplicationScoped
public class FigureWords {

    private static final int MONTH_LENGTH = 7;

    @Inject
    Texts texts;

    /** What a table is about. */
    public String title(Language language, FigureTable.Subject subject) {
        return texts.text(language, "information.figures.subject." + subject);
    }

    /** What a number counts. */
    public String label(Language language, FigureTable.Subject subject, String key) {
        if (subject == FigureTable.Subject.RECEIVED) {
            return key.length() == MONTH_LENGTH
                    ? Dates.month(language, YearMonth.parse(key).atDay(1))
                    : key;
        }
        return subject == FigureTable.Subject.SERVICE
                ? service(language, key)
                : texts.text(language, prefix(subject) + key);
    }

    /** A service is called as staff call it. */
    private String service(Language language, String key) {
        return switch (key) {
            case ServiceCounts.OTHER -> texts.text(language, "information.figures.service.other");
            case ServiceCounts.NOT_STATED -> texts.text(language, "information.figures.service.notStated");
            default -> key;
        };
    }

    private static String prefix(FigureTable.Subject subject) {
        return switch (subject) {
            case STAGE -> "information.figures.stage.";
            case CLOCK, TIMELINESS -> "information.clock.";
            case DAYS -> "information.figures.days.";
            case OUTCOME -> "information.outcome.";
            case GROUND -> "information.ground.";
            case COMPLAINT -> "information.figures.complaint.";
            case CHANNEL -> "information.channel.";
            case KIND -> "information.kind.";
            case SERVICE, RECEIVED -> "";
        };
    }
}

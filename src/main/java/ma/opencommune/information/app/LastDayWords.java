package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.information.domain.Term;
import ma.opencommune.information.domain.remedy.LastDay;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;

/** Last days in the words of a letter: the safe one first, and beside it the one until which it may still be in time. */
@ApplicationScoped
public class LastDayWords {

    @Inject
    Texts texts;

    @Inject
    Deadlines deadlines;

    String of(Language language, LastDay day) {
        String safe = Dates.day(language, day.safe());
        return day.moves()
                ? safe + " ("
                        + texts.text(
                                language, "information.lastDay." + day.why().code(), Dates.day(language, day.latest()))
                        + ")"
                : safe;
    }

    /** The commission comes so many days after an answer or a silence that nobody knows yet. */
    String commission(RequestRecord request) {
        return texts.text(
                request.question().language(),
                "information.remedy.cdai.period",
                deadlines.amount(request.received(), Term.CDAI));
    }
}

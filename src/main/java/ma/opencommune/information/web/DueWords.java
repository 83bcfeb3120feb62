package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.opencommune.information.app.DueDays;
import ma.opencommune.information.domain.request.DueDates;
import ma.opencommune.platform.i18n.CurrentLanguage;

/** Due dates as pages show them, never without what stands beside them. */
@Named("dueWords")
@RequestScoped
public class DueWords {

    @Inject
    DueDays days;

    @Inject
    CurrentLanguage language;

    /** The day with what stands beside it. */
    public String of(DueDates dates) {
        return days.words(language.get(), dates);
    }

    /** What stands beside it alone; empty when nothing does. */
    public String beside(DueDates dates) {
        return days.beside(language.get(), dates);
    }
}

package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.platform.i18n.PageTexts;
import org.jspecify.annotations.Nullable;

/** Features of the participation in the reader's words. */
@RequestScoped
public class ParticipationSheets {

    @Inject
    PageTexts texts;

    /** The name of an area, or the words for a band or a sex. */
    public String say(@Nullable CyclePlan plan, String what, String value) {
        if (what.equals("area")) {
            return plan == null
                    ? value
                    : plan.area(value).map(area -> texts.say(area.name())).orElse(value);
        }
        return texts.of("budgeting.participation." + what + "." + value);
    }
}

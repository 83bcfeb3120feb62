package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.information.app.Redactions;
import ma.opencommune.information.domain.redaction.Burned;

/** What was withheld in the files of an answer, and why, wherever the answer is shown. */
@Named
@RequestScoped
public class WithheldPage {

    @Inject
    Redactions redactions;

    /** One entry for each redacted file. */
    public List<Burned> of(String number) {
        return redactions.withheld(number);
    }
}

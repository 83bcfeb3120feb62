package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.opencommune.information.app.CaseFiles;
import ma.opencommune.platform.i18n.PageTexts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What files may be sent, said before anybody chooses one. */
@Named("uploadRules")
@RequestScoped
public class UploadRules {

    @Inject
    PageTexts texts;

    @Inject
    @ConfigProperty(name = "opencommune.files.max-megabytes", defaultValue = "10")
    int megabytes;

    @Inject
    @ConfigProperty(name = "opencommune.limits.files-per-request", defaultValue = "5")
    int perRequest;

    /** How many, which kinds, how large. */
    public String getHelp() {
        return texts.of("information.help.files", getMost(), megabytes);
    }

    /** How many at once. */
    public int getMost() {
        return Math.min(perRequest, CaseFiles.MOST);
    }
}

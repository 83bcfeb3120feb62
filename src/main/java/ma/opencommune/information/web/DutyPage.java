package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.opencommune.information.app.DutyDesk;
import ma.opencommune.information.domain.proactive.DutySheet;
import ma.opencommune.information.domain.proactive.Frequency;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;
import org.jspecify.annotations.Nullable;

/** One duty of publication: who keeps it, how often, its documents; or the decision about a proposal. */
@Named
@RequestScoped
public class DutyPage {

    @Inject
    HttpServletRequest request;

    @Inject
    DutyDesk desk;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private long id;
    private @Nullable DutySheet sheet;
    private String owner = "";
    private String frequency = "";
    private String title = "";
    private String language = "";
    private String alternative = "";

    @PostConstruct
    void read() {
        String sent = request.getParameter("id");
        if (sent == null || !sent.matches("[0-9]{1,18}")) {
            throw new NotFound("duty");
        }
        id = Long.parseLong(sent);
        DutySheet found = desk.sheet(id);
        sheet = found;
        owner = found.duty().owner();
        frequency = found.duty().frequency().name();
        language = going.language().tag();
    }

    /** Keeps owner and rhythm. */
    public void save() throws IOException {
        Optional<Frequency> chosen = Arrays.stream(Frequency.values())
                .filter(one -> one.name().equals(frequency))
                .findFirst();
        if (chosen.isPresent()) {
            desk.change(id, owner, chosen.get());
        }
        again();
    }

    /** Says that it is up to date. */
    public void updated() throws IOException {
        desk.updated(id);
        again();
    }

    /** Adds a document. */
    public void upload() throws IOException {
        List<Upload> files = Uploads.of(request, "document");
        if (title.isBlank()) {
            mistakes.add("title", "information.duty.error.title");
        }
        if (files.size() != 1) {
            mistakes.add("document", "information.duty.error.file");
        }
        if (title.isBlank() || files.size() != 1) {
            return;
        }
        DutyDesk.Words words =
                new DutyDesk.Words(title, Language.parse(language).orElse(going.language()), alternative);
        Optional<Keeping.Refused> refused = desk.add(id, words, files.get(0));
        if (refused.isPresent()) {
            mistakes.add("document", refused.get());
        } else {
            again();
        }
    }

    /** Takes the chosen document away. */
    public void remove() throws IOException {
        String sent = request.getParameter("chosen");
        if (sent != null && sent.matches("[0-9]{1,18}")) {
            desk.remove(id, Long.parseLong(sent));
        }
        again();
    }

    /** Makes the proposal a duty. */
    public void accept() throws IOException {
        desk.decide(id, true);
        again();
    }

    /** Lets the proposal be. */
    public void dismiss() throws IOException {
        desk.decide(id, false);
        going.to("/staff/duties");
    }

    private void again() throws IOException {
        going.to("/staff/duty?id=" + id);
    }

    public @Nullable DutySheet getSheet() {
        return sheet;
    }

    /** Rhythms to choose from. */
    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getFrequency() {
        return frequency;
    }

    public void setFrequency(String frequency) {
        this.frequency = frequency;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getAlternative() {
        return alternative;
    }

    public void setAlternative(String alternative) {
        this.alternative = alternative;
    }
}

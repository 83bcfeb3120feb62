package ma.opencommune.information.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.information.app.CaseFiles;
import ma.opencommune.information.app.Filing;
import ma.opencommune.information.app.FilingResult;
import ma.opencommune.information.app.FormKey;
import ma.opencommune.information.app.FormKeys;
import ma.opencommune.information.app.InformationRequests;
import ma.opencommune.information.app.SimilarAnswers;
import ma.opencommune.information.domain.request.Similar;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.files.domain.Upload;
import org.jspecify.annotations.Nullable;

/** The form to ask for information: first the words, then a look at what will be sent, with the files. */
@Named
@RequestScoped
public class AskPage {

    private static final Duration FASTEST = Duration.ofSeconds(2);

    @Inject
    HttpServletRequest request;

    @Inject
    InformationRequests requests;

    @Inject
    SimilarAnswers published;

    @Inject
    FormKeys keys;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private AskForm form;
    private String key = "";
    private boolean review;
    private boolean filesLost;
    private @Nullable List<Similar> similar;

    @PostConstruct
    void read() {
        form = new AskForm(request, going.language());
        review = "review".equals(request.getParameter("stage"));
        String sent = request.getParameter("key");
        key = keys.check(sent == null ? "" : sent).map(FormKey::text).orElseGet(keys::next);
    }

    /** Shows what will be sent, when nothing is wrong. */
    public void review() {
        review = mistakes.check(form.filing(true, going.language()), Filing.Online.class);
    }

    /** Back to the fields; nothing typed is lost, and files that were chosen are asked for again. */
    public void change() throws IOException {
        filesLost = !Uploads.of(request, "files").isEmpty();
        review = false;
    }

    /** Sends the request. */
    public void send() throws IOException {
        List<Upload> uploads = Uploads.of(request, "files");
        filesLost = !uploads.isEmpty();
        Filing filing = form.filing(request.getParameter("consent") != null, going.language());
        if (!mistakes.check(filing, Filing.Online.class)) {
            review = false;
            return;
        }
        String trap = request.getParameter("website");
        if (trap != null && !trap.isEmpty()) {
            mistakes.add("", "information.ask.error.trap");
            return;
        }
        String sent = request.getParameter("key");
        Optional<FormKey> known = keys.check(sent == null ? "" : sent);
        if (known.isEmpty()) {
            mistakes.add("", "information.ask.error.old");
            return;
        }
        if (!keys.plausible(known.get(), FASTEST)) {
            mistakes.add("", "information.ask.error.fast");
            return;
        }
        if (!filing.consent()) {
            mistakes.add("consent", "information.ask.error.consent");
        } else if (uploads.size() > CaseFiles.MOST) {
            mistakes.add("files", "information.ask.error.files", CaseFiles.MOST);
        } else {
            answer(requests.file(filing, known.get(), uploads, Optional.of(going.from())));
        }
    }

    private void answer(FilingResult result) throws IOException {
        if (result instanceof FilingResult.Filed filed) {
            going.to("/information/receipt?number=" + filed.number() + "&token="
                    + filed.token().text());
        } else if (result instanceof FilingResult.FilesRefused refused) {
            for (Keeping.Refused file : refused.files()) {
                mistakes.add("files", file);
            }
            key = keys.next();
        } else if (result instanceof FilingResult.Twin) {
            mistakes.add("portal", "information.portal.error.twin");
            review = false;
        } else if (result instanceof FilingResult.OtherFiling) {
            mistakes.add("", "information.ask.error.other");
            key = keys.next();
        } else if (result instanceof FilingResult.TooMany many) {
            going.later("information.ask.error.many", many.time());
        }
    }

    /** What is published and may answer the question already. */
    public List<Similar> getSimilar() {
        if (review && similar == null) {
            similar = published.to(form.typed().getOrDefault("subject", ""));
        }
        return similar == null ? List.of() : similar;
    }

    /** What was typed, by field. */
    public Map<String, String> getTyped() {
        return form.typed();
    }

    /** The same as a reader says it: the words of a choice instead of its code. */
    public Map<String, String> getShown() {
        Map<String, String> shown = new LinkedHashMap<>(form.typed());
        for (String choice : AskForm.CHOICES) {
            shown.computeIfPresent(choice, (field, code) -> mistakes.text("information." + field + "." + code));
        }
        return shown;
    }

    /** The fields in their order. */
    public List<String> getFields() {
        return AskForm.FIELDS;
    }

    public String getKey() {
        return key;
    }

    public boolean isReview() {
        return review;
    }

    /** Whether files were chosen that the browser cannot keep. */
    public boolean isFilesLost() {
        return filesLost;
    }
}

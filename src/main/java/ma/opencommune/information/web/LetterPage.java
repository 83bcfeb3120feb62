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
import ma.opencommune.information.app.LetterPreviews;
import ma.opencommune.information.app.LetterTemplates;
import ma.opencommune.information.domain.request.LetterKind;
import ma.opencommune.information.domain.request.LetterTemplate;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.NotFound;

/** The words of one letter in one language. */
@Named
@RequestScoped
public class LetterPage {

    @Inject
    HttpServletRequest request;

    @Inject
    LetterTemplates templates;

    @Inject
    LetterPreviews previews;

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    private LetterTemplate template;
    private String subject = "";
    private String words = "";
    private boolean looked;

    @PostConstruct
    void read() {
        template = templates.template(
                kind(request).orElseThrow(() -> new NotFound("letter")),
                Language.parse(text("language")).orElseThrow(() -> new NotFound("letter")));
        subject = template.subject();
        words = template.text();
    }

    static Optional<LetterKind> kind(HttpServletRequest request) {
        return Arrays.stream(LetterKind.values())
                .filter(one -> one.name().equals(request.getParameter("kind")))
                .findFirst();
    }

    /** Shows the words as they are typed, with examples; nothing is kept. */
    public void look() {
        looked = true;
    }

    /** Keeps the words as a new version. */
    public void keep() throws IOException {
        String seen = text("seen");
        int version = seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : -1;
        LetterTemplates.Problem problem =
                templates.change(template.kind(), template.language(), version, subject, words);
        told(problem);
        if (problem.none()) {
            going.to(address());
        }
    }

    private void told(LetterTemplates.Problem problem) {
        if (problem.stale()) {
            mistakes.add("", "information.letter.stale");
        }
        if (problem.empty()) {
            mistakes.add("words", "information.letter.empty");
        }
        if (!problem.unknown().isEmpty()) {
            mistakes.add("words", "information.letter.unknown", braces(problem.unknown()));
        }
        if (!problem.missing().isEmpty()) {
            mistakes.add("words", "information.letter.missing", braces(problem.missing()));
        }
    }

    /** Goes back to the standard words. */
    public void restore() throws IOException {
        templates.restore(template.kind(), template.language());
        going.to(address());
    }

    private String address() {
        return "/staff/letter?kind=" + template.kind() + "&language="
                + template.language().tag();
    }

    private static String braces(List<String> names) {
        return "\u2068"
                + String.join(" ", names.stream().map(name -> "{" + name + "}").toList()) + "\u2069";
    }

    private String text(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent;
    }

    public LetterTemplate getTemplate() {
        return template;
    }

    /** What can stand in the letter. */
    public List<String> getNames() {
        return template.kind().names().stream()
                .filter(name -> !name.equals("withGround"))
                .toList();
    }

    /** Whether it must stand there. */
    public boolean must(String name) {
        return template.kind().required().contains(name);
    }

    /** The name as it is written in the letter. */
    public String braced(String name) {
        return "{" + name + "}";
    }

    /** Whether what is typed is shown with examples. */
    public boolean isLooked() {
        return looked;
    }

    /** The subject as typed, with examples. */
    public String getShownSubject() {
        return previews.subject(typed());
    }

    /** The words as typed, with examples. */
    public String getShownWords() {
        return previews.text(typed());
    }

    private LetterTemplate typed() {
        return new LetterTemplate(
                template.kind(), template.language(), template.version(), subject, words, template.standard());
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}

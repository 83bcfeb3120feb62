package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.information.domain.request.LetterKind;
import ma.opencommune.information.domain.request.LetterTemplate;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.PdfPress;

/** A letter with examples in the place of what it names, as it would be printed. */
@ApplicationScoped
public class LetterPreviews {

    private static final String NUMBER = "TET-2026-00042-P";

    @Inject
    LetterTemplates templates;

    @Inject
    PdfPress press;

    @Inject
    Commune commune;

    @Inject
    Texts texts;

    /** The words as they were kept. */
    public byte[] pdf(LetterKind kind, Language language) {
        LetterTemplate template = templates.template(kind, language);
        String from = commune.identity().name().in(language);
        String name = texts.text(language, "information.letter.example");
        return press.print(
                new PlainLetter(language).xhtml(from, name, "", subject(template), text(template) + "\n\n" + from),
                language);
    }

    /** The line of the subject with examples. */
    public String subject(LetterTemplate template) {
        String from = commune.identity().name().in(template.language());
        return LetterKind.fillSubject(template.subject(), NUMBER, from);
    }

    /** The text with the names of things in the place of what they are. */
    public String text(LetterTemplate template) {
        LetterKind kind = template.kind();
        Language language = template.language();
        Object[] examples = kind.names().stream()
                .map(name -> "[" + texts.text(language, "information.letter.name." + name) + "]")
                .toArray();
        return kind.fill(template.text(), examples);
    }
}

package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import ma.opencommune.information.app.LetterTemplates;
import ma.opencommune.information.domain.request.LetterKind;
import ma.opencommune.information.domain.request.LetterTemplate;

/** All letters, with the version of their words in each language. */
@Named
@RequestScoped
public class LettersPage {

    @Inject
    LetterTemplates templates;

    /**
     * A letter in its languages.
     *
     * @param kind which
     * @param languages one template for each
     */
    public record Row(LetterKind kind, List<LetterTemplate> languages) {}

    /** One row for each letter. */
    public List<Row> getRows() {
        List<LetterTemplate> all = templates.all();
        return Arrays.stream(LetterKind.values())
                .map(kind -> new Row(
                        kind, all.stream().filter(one -> one.kind() == kind).toList()))
                .toList();
    }
}

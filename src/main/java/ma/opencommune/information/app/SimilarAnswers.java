package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import ma.opencommune.information.domain.request.Similar;

/** What is published already and may answer a question before it is asked: entries of the register and documents. */
@ApplicationScoped
@Transactional
public class SimilarAnswers {

    private static final int DOCUMENTS = 3;

    @Inject
    PublicRegister register;

    @Inject
    Duties duties;

    /** The nearest, documents first: they need no reading of a case. */
    public List<Similar> to(String subject) {
        return Stream.concat(
                        duties.similar(subject, DOCUMENTS).stream()
                                .map(document -> new Similar(
                                        Similar.Kind.DOCUMENT, String.valueOf(document.id()), document.title())),
                        register.similar(subject).stream()
                                .map(row -> new Similar(
                                        row.publication().answered() ? Similar.Kind.ANSWER : Similar.Kind.ENTRY,
                                        row.number(),
                                        row.title())))
                .toList();
    }
}

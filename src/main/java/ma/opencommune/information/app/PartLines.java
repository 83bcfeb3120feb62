package ma.opencommune.information.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.AnswerPart;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Transfer;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;

/** The parts of an answer as lines of a letter. */
@ApplicationScoped
public class PartLines {

    @Inject
    Texts texts;

    /** The text of the answer, then each part with how it ends. */
    String text(Answer answer, Language language) {
        List<AnswerPart> parts = answer.parts();
        return parts.isEmpty() ? answer.text() : answer.text() + "\n\n" + lines(parts, language);
    }

    String transferReason(AnswerPart part, RequestRecord request) {
        return part.transfer()
                .map(sent -> texts.text(request.question().language(), "information.transfer." + sent.reason()))
                .orElse("");
    }

    String outcome(Answer answer, Language language) {
        return texts.text(language, "information.outcome." + answer.outcome());
    }

    String ground(Ground ground, Language language) {
        return texts.text(language, "information.ground." + ground);
    }

    /** What was passed on, to whom, when and why; empty when nothing was. */
    String transfers(Answer answer, Language language) {
        return answer.parts().stream()
                .flatMap(part -> part.transfer().stream().map(transfer -> line(part, transfer, language)))
                .collect(Collectors.joining("\n"));
    }

    private String line(AnswerPart part, Transfer transfer, Language language) {
        return texts.text(
                language,
                "information.part.transferred",
                part.title(),
                part.orientation(),
                Dates.day(language, transfer.on()),
                texts.text(language, "information.transfer." + transfer.reason()));
    }

    private String lines(List<AnswerPart> parts, Language language) {
        return IntStream.range(0, parts.size())
                .mapToObj(place -> line(place + 1, parts.get(place), language))
                .collect(Collectors.joining("\n\n"));
    }

    private String line(int number, AnswerPart part, Language language) {
        Ground ground = part.ground();
        return texts.text(
                language,
                "information.part.line",
                number,
                part.title(),
                texts.text(language, "information.outcome." + part.outcome()),
                ground == null ? "none" : "some",
                ground == null ? "" : texts.text(language, "information.ground." + ground),
                part.reason(),
                part.orientation());
    }
}

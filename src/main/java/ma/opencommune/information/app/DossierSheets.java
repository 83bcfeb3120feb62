package ma.opencommune.information.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import ma.opencommune.information.domain.Deadline;
import ma.opencommune.information.domain.Period;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.CaseEvent;
import ma.opencommune.information.domain.request.Consultation;
import ma.opencommune.information.domain.request.Dossier;
import ma.opencommune.information.domain.request.EarlyAnswer;
import ma.opencommune.information.domain.request.Ground;
import ma.opencommune.information.domain.request.RequestRecord;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.information.domain.request.SentLetter;
import ma.opencommune.information.domain.request.SignedAnswer;
import ma.opencommune.information.domain.request.Staff;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.pdf.Binder;

/** The pieces of a complete file as XHTML for the press, in the language of the request. */
final class DossierSheets {

    private final Texts texts;
    private final Language language;
    private final String commune;
    private final ZoneId zone;
    private final PartLines parts;

    DossierSheets(Texts texts, Language language, String commune, ZoneId zone, PartLines parts) {
        this.zone = zone;
        this.parts = parts;
        this.texts = texts;
        this.language = language;
        this.commune = commune;
    }

    /**
     * A piece.
     *
     * @param title in the list of pieces
     * @param xhtml its page
     */
    record Piece(String title, String xhtml) {}

    List<Piece> pieces(Dossier dossier) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(request(dossier));
        pieces.add(receipt(dossier));
        pieces.add(events(dossier));
        if (!dossier.consultations().isEmpty()) {
            pieces.add(consultations(dossier.consultations()));
        }
        for (SentLetter letter : dossier.letters()) {
            String title = texts.text(
                    language,
                    "information.dossier.letter",
                    letter.number(),
                    Dates.moment(language, letter.at(), zone),
                    letter.subject());
            pieces.add(piece(title, line("information.letter.to", letter.to()) + paragraphs(letter.text())));
        }
        for (EarlyAnswer early : dossier.early()) {
            String title = texts.text(language, "information.early.track") + " " + early.title();
            String signed = early.signed().map(day -> Dates.day(language, day)).orElse("");
            pieces.add(piece(title, line("information.answered.on", signed) + paragraphs(early.text())));
        }
        dossier.answers().forEach(answer -> pieces.add(answer(answer)));
        DossierRemedies remedies = new DossierRemedies(texts, language);
        dossier.complaints().forEach(one -> pieces.add(remedies.complaint(one)));
        dossier.appeals().forEach(one -> pieces.add(remedies.appeal(one)));
        return pieces;
    }

    /** The list of pieces, with the page of each; the press leaves out the numbers of a list that is read from the right. */
    String contents(Dossier dossier, List<Binder.Entry> entries, List<String> left, LocalDate today) {
        StringBuilder body = new StringBuilder();
        body.append("<p class=\"from\">").append(Xhtml.escape(commune)).append("</p>");
        body.append("<h1>").append(text("information.dossier.title")).append("</h1>");
        body.append(line("information.receipt.number", dossier.request().number()))
                .append(line(
                        "information.pdf.subject", dossier.request().question().subject()))
                .append(line("information.dossier.made", Dates.day(language, today)));
        body.append("<h2>").append(text("information.dossier.pieces")).append("</h2>");
        int piece = 0;
        for (Binder.Entry entry : entries) {
            body.append("<p>")
                    .append(++piece)
                    .append(". ")
                    .append(Xhtml.escape(entry.title()))
                    .append(" · ")
                    .append(Xhtml.escape(texts.text(language, "information.dossier.page", entry.page())))
                    .append("</p>");
        }
        if (!left.isEmpty()) {
            body.append("<h2>").append(text("information.dossier.left")).append("</h2>");
            left.forEach(name -> body.append("<p>").append(Xhtml.escape(name)).append("</p>"));
        }
        return Xhtml.page(language, texts.text(language, "information.dossier.title"), body.toString());
    }

    private Piece request(Dossier dossier) {
        RequestRecord request = dossier.request();
        Requester who = dossier.requester();
        String body = line("information.receipt.number", request.number())
                + line("information.pdf.subject", request.question().subject())
                + line("information.field.name", who.name())
                + line("information.field.email", who.email())
                + line("information.field.phone", who.phone())
                + line("information.field.address", who.address())
                + line("information.field.association", who.association())
                + "<h2>" + text("information.field.description") + "</h2>"
                + paragraphs(request.question().description());
        return piece(texts.text(language, "information.dossier.request"), body);
    }

    private Piece receipt(Dossier dossier) {
        RequestRecord request = dossier.request();
        String body = line("information.pdf.received", Dates.day(language, request.received()))
                + request.state()
                        .asides()
                        .reopened()
                        .map(day -> line("information.dossier.reopened", Dates.day(language, day)))
                        .orElse("")
                + line(
                        "information.dossier.firstDue",
                        Dates.day(language, request.dates().firstDue()))
                + line("information.due", Dates.day(language, request.dates().due()))
                + line(
                        "information.why",
                        PeriodWords.of(texts, language, period(dossier.clock().deadline())))
                + new DossierDays(texts, language).table(dossier.clock());
        return piece(texts.text(language, "information.dossier.receipt"), body);
    }

    private static Period period(Deadline deadline) {
        return deadline.regime().period(deadline.term());
    }

    private Piece events(Dossier dossier) {
        StringBuilder body = new StringBuilder();
        for (TimelineEntry entry : dossier.timeline()) {
            body.append("<p>")
                    .append(Xhtml.escape(
                            Dates.moment(language, entry.at(), zone) + " · " + says(entry, dossier.staff())));
            String name = dossier.staff().name(entry.account());
            if (!name.isEmpty()) {
                body.append(" · ").append(Xhtml.escape(name));
            }
            if (inWords(entry, !dossier.staff().names().isEmpty())) {
                body.append("<br />").append(Xhtml.escape(entry.detail()).replace("\n", "<br />"));
            }
            body.append("</p>");
        }
        return piece(texts.text(language, "information.dossier.events"), body.toString());
    }

    private String says(TimelineEntry entry, Staff staff) {
        if (entry.kind() == CaseEvent.Kind.ASSIGNED) {
            String to = staff.name(OptionalLong.of(Long.parseLong(entry.detail())));
            if (!to.isEmpty()) {
                return texts.text(language, "information.case.assigned.to", to);
            }
        }
        return texts.text(language, entry.says());
    }

    private Piece consultations(List<Consultation> asked) {
        StringBuilder body = new StringBuilder();
        for (Consultation one : asked) {
            body.append("<h2>").append(Xhtml.escape(one.party())).append("</h2>");
            body.append(line("information.consultation.asked", Dates.day(language, one.asked())))
                    .append(line("information.consultation.due", Dates.day(language, one.due())))
                    .append(line("information.consultation.question", one.question()))
                    .append(line(
                            "information.consultation.reply",
                            texts.text(language, "information.consultation." + one.reply())))
                    .append(paragraphs(one.words()));
        }
        return piece(texts.text(language, "information.consultation.title"), body.toString());
    }

    /** Whether what stands with the event is a sentence for this reader, and not a number or a code. */
    private static boolean inWords(TimelineEntry entry, boolean staff) {
        return entry.kind().inWords()
                && (staff || !entry.kind().ofThirdParty())
                && !entry.detail().isBlank();
    }

    private Piece answer(SignedAnswer signed) {
        Answer answer = signed.answer();
        Ground ground = answer.ground();
        String again = signed.reopened()
                .map(order -> line(
                        "information.dossier.earlier",
                        texts.text(language, "information.earlier." + order.by(), Dates.day(language, order.on()))))
                .orElse("");
        String body = line("information.answered.on", Dates.day(language, signed.on()))
                + line("information.due", Dates.day(language, signed.due()))
                + again
                + line("information.outcome", texts.text(language, "information.outcome." + answer.outcome()))
                + (ground == null || !answer.parts().isEmpty()
                        ? ""
                        : line(
                                "information.ground",
                                ground.code() + " " + texts.text(language, "information.ground." + ground)))
                + line("information.reason", answer.reason())
                + line("information.orientation", answer.orientation())
                + paragraphs(parts.text(answer, language));
        return piece(texts.text(language, "information.dossier.answer", Dates.day(language, signed.on())), body);
    }

    private Piece piece(String title, String body) {
        return new Piece(title, Xhtml.page(language, title, "<h1>" + Xhtml.escape(title) + "</h1>" + body));
    }

    private String line(String key, String value) {
        return value.isEmpty()
                ? ""
                : "<p><strong>" + text(key) + "</strong> : "
                        + Xhtml.escape(value).replace("\n", "<br />") + "</p>";
    }

    static String paragraphs(String words) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : words.strip().split("\n\n+")) {
            out.append("<p>")
                    .append(Xhtml.escape(paragraph.strip()).replace("\n", "<br />"))
                    .append("</p>");
        }
        return out.toString();
    }

    private String text(String key) {
        return Xhtml.escape(texts.text(language, key));
    }
}

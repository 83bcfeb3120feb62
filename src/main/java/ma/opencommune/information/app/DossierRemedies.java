package ma.opencommune.information.app;

import java.time.LocalDate;
import ma.opencommune.information.domain.remedy.Appeal;
import ma.opencommune.information.domain.remedy.Complaint;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Dates;
import ma.opencommune.platform.i18n.Texts;

/** Complaints and the steps beyond the commune as pieces of a complete file. */
final class DossierRemedies {

    private final Texts texts;
    private final Language language;

    DossierRemedies(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    DossierSheets.Piece complaint(Complaint complaint) {
        String decided = complaint
                .decided()
                .map(day -> line("information.dossier.decided", day(day)))
                .orElse("");
        String body = DossierSheets.paragraphs(complaint.text())
                + line(
                        "information.queue.state",
                        texts.text(language, "information.complaint.state." + complaint.state()))
                + line("information.dossier.replyDue", day(complaint.replyDue()))
                + decided
                + DossierSheets.paragraphs(complaint.reason());
        return piece(texts.text(language, "information.dossier.complaint", day(complaint.filed())), body);
    }

    DossierSheets.Piece appeal(Appeal appeal) {
        String due = appeal.replyDue()
                .map(day -> line("information.dossier.cdaiDue", day(day)))
                .orElse("");
        String decided = appeal.decided()
                .map(day -> line("information.dossier.ordered", day(day)))
                .orElse("");
        String body =
                line("information.queue.state", texts.text(language, "information.appeal.state." + appeal.state()))
                        + due
                        + decided
                        + DossierSheets.paragraphs(appeal.words());
        return piece(
                texts.text(
                        language, "information.dossier.appeal." + appeal.whom().code(), day(appeal.filed())),
                body);
    }

    private String day(LocalDate day) {
        return Dates.day(language, day);
    }

    private String line(String key, String value) {
        return "<p><strong>" + Xhtml.escape(texts.text(language, key)) + "</strong> : " + Xhtml.escape(value) + "</p>";
    }

    private DossierSheets.Piece piece(String title, String body) {
        return new DossierSheets.Piece(
                title, Xhtml.page(language, title, "<h1>" + Xhtml.escape(title) + "</h1>" + body));
    }
}

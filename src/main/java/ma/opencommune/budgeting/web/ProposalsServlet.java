package ma.opencommune.budgeting.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import ma.opencommune.budgeting.app.Proposals;
import ma.opencommune.budgeting.domain.proposal.Proposal;
import ma.opencommune.budgeting.domain.proposal.ProposalLine;
import ma.opencommune.budgeting.domain.proposal.ProposalWords;
import ma.opencommune.platform.web.CsvAnswer;

/** The public proposals of a cycle as CSV, with the search of the page. */
@WebServlet("/budgeting/proposals.csv")
public class ProposalsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Proposals proposals;

    @Inject
    transient CycleForms forms;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var lines = proposals.shown(forms.sent("code"), new ProposalQuery(forms).filter());
        try (CsvAnswer csv = new CsvAnswer(
                response,
                "proposals.csv",
                "number",
                "title",
                "text",
                "area",
                "category",
                "place",
                "latitude",
                "longitude",
                "gender",
                "climate",
                "author",
                "state",
                "supporters",
                "answer",
                "project")) {
            for (ProposalLine line : lines) {
                row(csv, line);
            }
        }
    }

    private static void row(CsvAnswer csv, ProposalLine line) throws IOException {
        Proposal one = line.proposal();
        ProposalWords words = one.words();
        csv.row(
                one.number(),
                words.title(),
                words.text(),
                words.area(),
                words.category(),
                words.place(),
                words.spot().map(spot -> spot.latitude().toPlainString()).orElse(""),
                words.spot().map(spot -> spot.longitude().toPlainString()).orElse(""),
                words.gender().name(),
                words.climate().stream().map(Enum::name).collect(Collectors.joining(" ")),
                words.publicName(),
                one.state().name(),
                line.endorsements(),
                one.answer(),
                one.project());
    }
}

package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.domain.proposal.Author;
import ma.opencommune.budgeting.domain.proposal.Channel;
import ma.opencommune.budgeting.domain.proposal.ProposalWords;
import ma.opencommune.kernel.Csv;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.Resources;

/** Made-up proposals of a demonstration, entered at its desk. */
@ApplicationScoped
class DemoProposals {

    @Inject
    ProposalDesk desk;

    @Inject
    Cycles cycles;

    void enter(String cycle) {
        for (Map<String, String> row :
                Csv.rows(Resources.text(DemoProposals.class, "/ma/opencommune/budgeting/demo-proposals.csv"))) {
            Map<String, ProposalWords.Fault> faults = new LinkedHashMap<>();
            ProposalWords words = ProposalWords.read(row, cycles.plan(cycle), faults);
            Author author = new Author("Exemple", "", "06 00 00 00 00");
            Language language = Language.parse(row.getOrDefault("language", "")).orElse(Language.AR);
            OwnProposals.Drafting drafting = desk.enter(cycle, words, author, language, Channel.DESK, List.of());
            if (!faults.isEmpty() || !(drafting instanceof OwnProposals.Drafting.Kept)) {
                throw new IllegalStateException("a proposal of the demonstration was not taken: " + row.get("title"));
            }
            if ("ADMITTED".equals(row.get("stage"))) {
                desk.admit(((OwnProposals.Drafting.Kept) drafting).number());
            }
        }
    }
}

package ma.opencommune.budgeting.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading.Kind;
import ma.opencommune.budgeting.domain.cycle.ProjectsReading.Problem;
import ma.opencommune.budgeting.domain.proposal.Channel;
import ma.opencommune.budgeting.domain.proposal.ProposalsTable;

/** Brings many proposals in that were collected elsewhere, all of them or none; each is then looked at as if it came at the desk. */
@ApplicationScoped
@Transactional
public class ProposalImport {

    @Inject
    ProposalDesk desk;

    @Inject
    Cycles cycles;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Reads a table or a {@code .pb} file; says what is wrong, or nothing when all are in. */
    public ProposalsTable.Reading bring(String cycle, String text) {
        CyclePlan plan = cycles.plan(cycle);
        ProposalsTable.Reading reading = ProposalsTable.read(text, plan);
        if (reading.problems().isEmpty()) {
            for (ProposalsTable.Line line : reading.lines()) {
                if (desk.enter(cycle, line.words(), line.author(), line.language(), Channel.PAPER, List.of())
                        instanceof OwnProposals.Drafting.NotNow) {
                    transaction.setRollbackOnly();
                    return new ProposalsTable.Reading(List.of(), List.of(new Problem(0, "", "", Kind.NOT_NOW)));
                }
            }
        }
        return reading;
    }
}

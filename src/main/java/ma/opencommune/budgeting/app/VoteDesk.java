package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import ma.opencommune.budgeting.domain.ballot.Admission;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.budgeting.domain.ballot.DeskStep;
import ma.opencommune.budgeting.domain.ballot.RollEntry;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.store.RollStore;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/**
 * The desk, where somebody shows the identity card and is given a code to vote on the web or a sheet of paper. Whoever takes a sheet is
 * marked first, which closes the web to them. The trail says which officer gave what and when, never to whom.
 */
@ApplicationScoped
@Transactional
public class VoteDesk {

    private static final int SIGNS = 12;

    @Inject
    OpenBallots ballots;

    @Inject
    Admissions admissions;

    @Inject
    VoteKeys keys;

    @Inject
    RollStore roll;

    @Inject
    CurrentAccount account;

    @Inject
    CycleWork work;

    /** A code for this person, good until the end of the ballot; shown once. */
    public DeskStep code(String cycle, String nationalId, LocalDate born) {
        account.require(Permission.BALLOT_DESK);
        return visit(cycle, nationalId, born, (plan, voter) -> {
            long id = plan.cycle().id();
            String code = keys.randomCode(SIGNS);
            roll.deskCode(id, voter.voter(), keys.of(id).orElseThrow().code(voter.voter(), code));
            work.record(cycle, "budgeting.desk.code", Map.of());
            return new DeskStep.Code(code);
        });
    }

    /** Marks that this person is given a sheet of paper. */
    public DeskStep sheet(String cycle, String nationalId, LocalDate born) {
        account.require(Permission.BALLOT_DESK);
        return visit(cycle, nationalId, born, (plan, voter) -> {
            roll.mark(plan.cycle().id(), voter.voter(), Channel.PAPER, ballots.today());
            work.record(cycle, "budgeting.desk.sheet", Map.of());
            return new DeskStep.Sheet(voter.area());
        });
    }

    private DeskStep visit(
            String cycle, String nationalId, LocalDate born, BiFunction<CyclePlan, RollEntry, DeskStep> given) {
        if (account.may(Permission.BUDGET_MANAGE)) {
            return new DeskStep.Refused(DeskStep.Why.KEEPS_ROLL);
        }
        Optional<CyclePlan> plan = ballots.open(cycle);
        if (plan.isEmpty() || !(admissions.identify(cycle, nationalId, born) instanceof Admission.Known known)) {
            return new DeskStep.Refused(plan.isEmpty() ? DeskStep.Why.NOT_OPEN : DeskStep.Why.UNKNOWN);
        }
        RollEntry voter = roll.lock(plan.get().cycle().id(), known.voter()).orElseThrow();
        return voter.voted().isPresent() ? new DeskStep.Refused(DeskStep.Why.VOTED) : given.apply(plan.get(), voter);
    }
}

package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import ma.opencommune.budgeting.domain.ballot.Admission;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.budgeting.domain.ballot.DeskStep;
import ma.opencommune.budgeting.domain.ballot.RollEntry;
import ma.opencommune.budgeting.domain.ballot.VoterKey;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.PhaseKind;
import ma.opencommune.budgeting.store.RollStore;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/**
 * The desk, where somebody shows the identity card and is given a code to vote on the web or a sheet of paper. Whoever takes a sheet is
 * marked first, which closes the web to them. Nothing is written into the trail about whom.
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
    Clock clock;

    /** A code for this person, good until the end of the ballot; shown once. */
    public DeskStep code(String cycle, String nationalId, LocalDate born) {
        account.require(Permission.BALLOT_DESK);
        Optional<CyclePlan> plan = ballots.open(cycle);
        if (plan.isEmpty() || !(admissions.identify(cycle, nationalId, born) instanceof Admission.Known known)) {
            return new DeskStep.Refused(plan.isEmpty() ? DeskStep.Why.NOT_OPEN : DeskStep.Why.UNKNOWN);
        }
        long id = plan.get().cycle().id();
        if (roll.lock(id, known.voter()).flatMap(RollEntry::voted).isPresent()) {
            return new DeskStep.Refused(DeskStep.Why.VOTED);
        }
        VoterKey key = keys.of(id).orElseThrow();
        String code = keys.randomCode(SIGNS);
        LocalDate last =
                plan.get().calendar().phase(PhaseKind.BALLOT).orElseThrow().last();
        ZoneId here = clock.getZone();
        roll.code(
                id,
                known.voter(),
                key.code(known.voter(), code),
                Channel.DESK,
                last.plusDays(1).atStartOfDay(here).toInstant());
        return new DeskStep.Code(code);
    }

    /** Marks that this person is given a sheet of paper. */
    public DeskStep sheet(String cycle, String nationalId, LocalDate born) {
        account.require(Permission.BALLOT_DESK);
        Optional<CyclePlan> plan = ballots.open(cycle);
        if (plan.isEmpty() || !(admissions.identify(cycle, nationalId, born) instanceof Admission.Known known)) {
            return new DeskStep.Refused(plan.isEmpty() ? DeskStep.Why.NOT_OPEN : DeskStep.Why.UNKNOWN);
        }
        long id = plan.get().cycle().id();
        RollEntry voter = roll.lock(id, known.voter()).orElseThrow();
        if (voter.voted().isPresent()) {
            return new DeskStep.Refused(DeskStep.Why.VOTED);
        }
        roll.mark(id, known.voter(), Channel.PAPER, LocalDate.now(clock));
        return new DeskStep.Sheet(voter.area());
    }
}

package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.opencommune.budgeting.domain.ballot.BallotPaper;
import ma.opencommune.budgeting.domain.ballot.BoxBallot;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.budgeting.domain.ballot.Choices;
import ma.opencommune.budgeting.domain.ballot.PaperBatch;
import ma.opencommune.budgeting.domain.ballot.PaperFile;
import ma.opencommune.budgeting.domain.ballot.PaperStep;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.PhaseKind;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/**
 * Sheets of paper: counted into batches, keyed by two officers each for themselves, compared, and put into the box once both agree. A
 * sheet has a number within its batch, so that it can be looked at again; nothing says whose it is.
 */
@ApplicationScoped
@Transactional
public class PaperBallots {

    /** How many sheets a batch may have. */
    public static final int MOST = 200;

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,19}";

    @Inject
    CycleWork work;

    @Inject
    Cycles cycles;

    @Inject
    VoteKeys keys;

    @Inject
    BallotBooks books;

    @Inject
    CurrentAccount account;

    /** Every batch. */
    public List<PaperBatch> batches(String cycle) {
        account.require(Permission.BALLOT_PAPER);
        return books.paper().all(cycles.plan(cycle).cycle().id());
    }

    /** Begins a batch of sheets that were counted by hand. */
    public PaperStep begin(String cycle, String code, String area, int sheets) {
        account.require(Permission.BALLOT_PAPER);
        CyclePlan plan = cycles.plan(cycle);
        if (open(plan) || closed(plan)) {
            return refused(open(plan) ? PaperStep.Why.STILL_OPEN : PaperStep.Why.CLOSED, List.of());
        }
        boolean right = code.matches(CODE) && plan.area(area).isPresent() && sheets > 0 && sheets <= MOST;
        if (!right || !books.paper().add(plan.cycle().id(), code, area, sheets)) {
            return refused(PaperStep.Why.BATCH, List.of());
        }
        work.record(cycle, "budgeting.paper.begun", Map.of("batch", code, "sheets", Integer.toString(sheets)));
        return new PaperStep.Done();
    }

    /** Keeps what the officer keyed: the first keying or the second, whichever is theirs. */
    public PaperStep key(String cycle, String code, String keyed) {
        account.require(Permission.BALLOT_PAPER);
        CyclePlan plan = cycles.plan(cycle);
        PaperBatch batch = batch(plan, code);
        long officer = account.id().orElseThrow();
        int keying = batch.keying(officer);
        PaperFile.Reading reading = PaperFile.read(keyed, BallotPaper.of(plan, batch.area()));
        Optional<PaperStep> against = against(plan, batch, keying, reading);
        if (against.isPresent()) {
            return against.get();
        }
        books.paper()
                .key(
                        batch.id(),
                        keying,
                        officer,
                        reading.sheets().stream()
                                .map(sheet -> PaperFile.line(
                                        sheet, plan.rule().ballot().kind()))
                                .toList());
        work.record(cycle, "budgeting.paper.keyed", Map.of("batch", code, "keying", Integer.toString(keying)));
        return new PaperStep.Done();
    }

    private Optional<PaperStep> against(CyclePlan plan, PaperBatch batch, int keying, PaperFile.Reading reading) {
        if (open(plan)) {
            return Optional.of(refused(PaperStep.Why.STILL_OPEN, List.of()));
        }
        if (closed(plan) || batch.settled()) {
            return Optional.of(refused(PaperStep.Why.CLOSED, List.of()));
        }
        if (keying == 0) {
            return Optional.of(refused(PaperStep.Why.TWO_OTHERS, List.of()));
        }
        if (!reading.wrong().isEmpty()) {
            return Optional.of(refused(PaperStep.Why.WRONG, reading.wrong()));
        }
        return reading.sheets().size() == batch.sheets()
                ? Optional.empty()
                : Optional.of(
                        refused(PaperStep.Why.TOTAL, List.of(reading.sheets().size(), batch.sheets())));
    }

    /** Puts the batch into the box, once both keyings agree. */
    public PaperStep settle(String cycle, String code) {
        CyclePlan plan = work.open(cycle);
        PaperBatch batch = batch(plan, code);
        if (open(plan)) {
            return refused(PaperStep.Why.STILL_OPEN, List.of());
        }
        if (closed(plan) || batch.settled()) {
            return refused(PaperStep.Why.CLOSED, List.of());
        }
        if (!batch.keyedTwice()) {
            return refused(PaperStep.Why.NOT_TWICE, List.of());
        }
        if (!batch.differences().isEmpty()) {
            return refused(PaperStep.Why.DIFFERENT, batch.differences());
        }
        int before = settledSheets(plan);
        int given = books.roll().voted(plan.cycle().id(), Channel.PAPER);
        if (before + batch.sheets() > given) {
            return refused(PaperStep.Why.MORE_THAN_ROLL, List.of(before + batch.sheets(), given));
        }
        PaperFile.Reading reading =
                PaperFile.read(String.join("\n", batch.first()), BallotPaper.of(plan, batch.area()));
        for (Optional<Choices> sheet : reading.sheets()) {
            sheet.ifPresent(choices -> books.put(plan.cycle().id(), new BoxBallot(choices, batch.area())));
        }
        books.paper().settle(batch.id());
        work.record(
                cycle, "budgeting.paper.settled", Map.of("batch", code, "sheets", Integer.toString(batch.sheets())));
        return new PaperStep.Done();
    }

    private int settledSheets(CyclePlan plan) {
        return books.paper().all(plan.cycle().id()).stream()
                .filter(PaperBatch::settled)
                .mapToInt(PaperBatch::sheets)
                .sum();
    }

    private PaperBatch batch(CyclePlan plan, String code) {
        return books.paper().lock(plan.cycle().id(), code).orElseThrow(() -> new NotFound("batch"));
    }

    /** The urns stay sealed until the last day is over. */
    private boolean open(CyclePlan plan) {
        return !plan.calendar().over(PhaseKind.BALLOT, cycles.today());
    }

    private boolean closed(CyclePlan plan) {
        return keys.closed(plan.cycle().id());
    }

    private static PaperStep refused(PaperStep.Why why, List<Integer> sheets) {
        return new PaperStep.Refused(why, sheets);
    }
}

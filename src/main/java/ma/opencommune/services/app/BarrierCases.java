package ma.opencommune.services.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ma.opencommune.kernel.Conflict;
import ma.opencommune.kernel.NotFound;
import ma.opencommune.kernel.PlainText;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.services.domain.BarrierLine;
import ma.opencommune.services.domain.BarrierSheet;
import ma.opencommune.services.domain.BarrierState;
import ma.opencommune.services.domain.BarrierStep;
import ma.opencommune.services.store.BarrierStore;

/** What staff do about reports of barriers. */
@ApplicationScoped
@Transactional
public class BarrierCases {

    /** How many stand on one page of the list. */
    public static final int PER_PAGE = 25;

    /** Longest words of a step. */
    public static final int LONGEST = 3000;

    @Inject
    BarrierStore store;

    @Inject
    CurrentAccount account;

    @Inject
    BarrierLetters letters;

    @Inject
    BarrierNumbers numbers;

    /** A page of the list, from 1: of those still open, or of those that are over. */
    public List<BarrierLine> list(boolean over, int page) {
        account.require(Permission.BARRIER_HANDLE);
        return store.list(over, (page - 1) * PER_PAGE, PER_PAGE);
    }

    /** How many there are. */
    public long count(boolean over) {
        account.require(Permission.BARRIER_HANDLE);
        return store.count(over);
    }

    /**
     * One case.
     *
     * @throws NotFound when there is none of this number
     */
    public BarrierSheet sheet(String ref) {
        account.require(Permission.BARRIER_HANDLE);
        return store.find(ref).orElseThrow(() -> new NotFound("barrier " + ref));
    }

    /**
     * Takes a step; the person is told by mail when it has words.
     *
     * @param seen version of the case that the reader saw
     * @throws Conflict when the case changed since, or its state does not allow the step
     */
    public void step(String ref, BarrierStep step, String words, int seen) {
        account.require(Permission.BARRIER_HANDLE);
        BarrierSheet sheet = store.lock(ref).orElseThrow(() -> new NotFound("barrier " + ref));
        if (sheet.version() != seen) {
            throw new Conflict(ref + " changed since it was read");
        }
        BarrierState after =
                sheet.state().after(step).orElseThrow(() -> new Conflict(ref + " is " + sheet.state() + ": " + step));
        String said = PlainText.text(words);
        if (step.words() && (said.isEmpty() || said.length() > LONGEST)) {
            throw new IllegalArgumentException(step + " needs words");
        }
        store.step(ref, step, after, said, numbers.now().truncatedTo(ChronoUnit.MICROS));
        letters.stepped(sheet, step, said, store.contact(ref));
    }
}

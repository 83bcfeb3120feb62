package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiFunction;
import ma.opencommune.budgeting.domain.ballot.Admission;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.budgeting.domain.ballot.RollEntry;
import ma.opencommune.budgeting.domain.ballot.VoterKey;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.store.RollStore;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.limits.app.Limits;
import ma.opencommune.platform.limits.domain.Limit;
import ma.opencommune.platform.limits.domain.Wait;

/** How a resident comes to a ballot without an account: identity, then a one-time code. Nothing of it is written into the trail. */
@ApplicationScoped
@Transactional
public class Admissions {

    /** How long a mailed code is good. */
    public static final Duration GOOD = Duration.ofMinutes(30);

    private static final int SIGNS = 8;
    private static final int MOST_TRIES = 5;
    private static final Limit IDENTITIES = new Limit("budgeting.vote.identity", 600, Duration.ofHours(1));
    private static final Limit TRIES = new Limit("budgeting.vote.try", 600, Duration.ofHours(1));
    private static final Limit TEXTS = new Limit("budgeting.vote.text", 3, Duration.ofDays(1));
    private static final Limit CODES = new Limit("budgeting.vote.code", 5, Duration.ofHours(1));

    @Inject
    OpenBallots ballots;

    @Inject
    VoteKeys keys;

    @Inject
    RollStore roll;

    @Inject
    Limits limits;

    @Inject
    CodeLetters letters;

    @Inject
    Clock clock;

    /** Counts a question to the roll from this network address; says how long to wait when there were too many. */
    public Optional<Wait> pace(String from) {
        return limits.take(IDENTITIES, from);
    }

    /** Whether codes can go as text messages. */
    public boolean texts() {
        return letters.texts();
    }

    /** Looks somebody up; whether they have voted is told after the code only. */
    public Admission identify(String cycle, String nationalId, LocalDate born) {
        Optional<CyclePlan> plan = ballots.open(cycle);
        Optional<VoterKey> key = plan.flatMap(open -> keys.of(open.cycle().id()));
        if (plan.isEmpty() || key.isEmpty()) {
            return new Admission.NotOpen();
        }
        return VoterKey.written(nationalId)
                .flatMap(id -> roll.find(plan.get().cycle().id(), key.get().voter(id)))
                .filter(voter -> voter.born().equals(born))
                .filter(voter -> plan.get().rule().electorate().admits(voter.born(), voter.area()))
                .<Admission>map(voter ->
                        new Admission.Known(voter.voter(), voter.reachable(), voter.callable() && letters.texts()))
                .orElse(new Admission.Unknown());
    }

    /** Mails a code to the address on the roll; false when there is none or too many were sent. Who has voted gets none, untold. */
    public boolean mail(String cycle, byte[] voter, Language language) {
        return send(cycle, voter, roll::mail, (address, plan, code) -> {
            letters.post(address, plan, code, GOOD.toMinutes(), language);
            return true;
        });
    }

    /** The same by text message; false also when there is no gateway or it sent as many as it may today. */
    public boolean text(String cycle, byte[] voter, Language language) {
        String whose = cycle + HexFormat.of().formatHex(voter);
        return limits.take(TEXTS, whose).isEmpty()
                && send(
                        cycle,
                        voter,
                        roll::phone,
                        (phone, plan, code) -> letters.text(phone, plan, code, GOOD, language));
    }

    /** One way to send a code. */
    private interface Way {

        /** Sends it to this sealed address; false when it does not go this way. */
        boolean send(byte[] address, CyclePlan plan, String code);
    }

    private boolean send(String cycle, byte[] voter, BiFunction<Long, byte[], Optional<byte[]>> kept, Way way) {
        Optional<CyclePlan> plan = ballots.open(cycle);
        Optional<VoterKey> key = plan.flatMap(open -> keys.of(open.cycle().id()));
        if (plan.isEmpty() || key.isEmpty()) {
            return false;
        }
        long id = plan.get().cycle().id();
        Optional<byte[]> address = kept.apply(id, voter);
        if (address.isEmpty()
                || limits.take(CODES, cycle + HexFormat.of().formatHex(voter)).isPresent()) {
            return false;
        }
        if (roll.find(id, voter).flatMap(RollEntry::voted).isPresent()) {
            return true;
        }
        String code = keys.randomCode(SIGNS);
        boolean sent = way.send(address.get(), plan.get(), code);
        if (sent) {
            roll.code(id, voter, key.get().code(voter, code), clock.instant().plus(GOOD));
        }
        return sent;
    }

    /** Counts a try of a code from this network address; says how long to wait when there were too many. */
    public Optional<Wait> paceOfCodes(String from) {
        return limits.take(TRIES, from);
    }

    /** Tries a code: one that was sent is good for few tries; one of the desk is too long to be guessed, so nobody can use it up. */
    public Admission enter(String cycle, byte[] voter, String code) {
        Optional<CyclePlan> plan = ballots.open(cycle);
        Optional<VoterKey> key = plan.flatMap(open -> keys.of(open.cycle().id()));
        if (plan.isEmpty() || key.isEmpty()) {
            return new Admission.NotOpen();
        }
        long id = plan.get().cycle().id();
        byte[] typed = key.get().code(voter, code);
        if (roll.deskCode(id, voter)
                .filter(known -> VoterKey.same(known, typed))
                .isPresent()) {
            return new Admission.Admitted(voter, Channel.DESK);
        }
        return roll.tried(id, voter, clock.instant())
                .filter(known -> known.tries() <= MOST_TRIES)
                .filter(known -> VoterKey.same(known.digest(), typed))
                .<Admission>map(known -> new Admission.Admitted(voter, Channel.ONLINE))
                .orElse(new Admission.WrongCode());
    }
}

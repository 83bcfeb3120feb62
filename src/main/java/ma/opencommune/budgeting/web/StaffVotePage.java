package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.opencommune.budgeting.app.Cycles;
import ma.opencommune.budgeting.app.Turnout;
import ma.opencommune.budgeting.app.VoterRoll;
import ma.opencommune.budgeting.domain.ballot.Participation;
import ma.opencommune.budgeting.domain.ballot.RollFile;
import ma.opencommune.budgeting.domain.ballot.RollReading;
import ma.opencommune.budgeting.domain.ballot.VoteStep;
import ma.opencommune.budgeting.domain.cycle.CyclePlan;
import ma.opencommune.budgeting.domain.cycle.PhaseKind;
import org.jspecify.annotations.Nullable;

/** The vote for the budget officer: the roll, who has voted so far in numbers, never what. */
@Named
@RequestScoped
public class StaffVotePage {

    private static final int MOST_BYTES = 32 * 1024 * 1024;

    @Inject
    Cycles cycles;

    @Inject
    VoterRoll roll;

    @Inject
    Turnout turnout;

    @Inject
    VoteWay way;

    @Inject
    ParticipationSheets sheets;

    private @Nullable CyclePlan plan;
    private @Nullable Part file;
    private List<RollReading.Problem> problems = List.of();
    private int size;

    @PostConstruct
    void read() {
        plan = cycles.plan(way.said("cycle"));
        size = roll.size(code());
    }

    /** Brings a list of voters in. */
    public void bring() throws IOException {
        Part sent = file;
        if (sent == null || sent.getSize() == 0) {
            way.wrong("file", "budgeting.roll.error.missing");
        } else if (sent.getSize() > MOST_BYTES) {
            way.wrong("file", "budgeting.roll.error.large");
        } else {
            read(sent);
        }
    }

    private void read(Part sent) throws IOException {
        RollReading reading;
        try (InputStream in = sent.getInputStream()) {
            String table = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
            reading = RollFile.read(table, roll.areas(code()));
        } catch (CharacterCodingException | IllegalArgumentException noTable) {
            way.wrong("file", "budgeting.roll.error.signs");
            return;
        }
        if (reading instanceof RollReading.Refused refused) {
            problems = refused.problems();
            way.wrong("file", "budgeting.roll.error.wrong", problems.size());
        } else if (reading instanceof RollReading.Accepted accepted) {
            VoteStep step = roll.bring(code(), accepted.lines());
            if (step instanceof VoteStep.Done done) {
                way.to("/staff/vote?cycle=" + code() + "&added=" + done.number());
            } else if (step instanceof VoteStep.Refused refused) {
                way.wrong("file", "budgeting.step." + refused.why());
            }
        }
    }

    private String code() {
        return plan == null ? "" : plan.cycle().code();
    }

    public @Nullable CyclePlan getPlan() {
        return plan;
    }

    /** How many are on the roll. */
    public int getSize() {
        return size;
    }

    /** Whether the ballot has begun, and no list is brought in any more. */
    public boolean isBegun() {
        return plan != null && plan.calendar().begun(PhaseKind.BALLOT, cycles.today());
    }

    /** How many were added just now; -1 for nothing. */
    public int getAdded() {
        return way.said("added").matches("[0-9]{1,7}") ? Integer.parseInt(way.said("added")) : -1;
    }

    /** Who has voted, small numbers hidden. */
    public List<Participation> getParticipation() {
        return size == 0 ? List.of() : turnout.participation(code());
    }

    /** A value of a feature in the reader's words. */
    public String say(String what, String value) {
        return sheets.say(plan, what, value);
    }

    public List<RollReading.Problem> getProblems() {
        return problems;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}

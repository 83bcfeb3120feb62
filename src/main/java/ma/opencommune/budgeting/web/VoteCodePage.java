package ma.opencommune.budgeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import ma.opencommune.budgeting.app.Admissions;
import ma.opencommune.budgeting.domain.ballot.Admission;
import ma.opencommune.platform.limits.domain.Wait;

/** The one-time code. */
@Named
@RequestScoped
public class VoteCodePage {

    @Inject
    Admissions admissions;

    @Inject
    VoterPass pass;

    @Inject
    VoteWay way;

    private String code = "";

    /** Tries the code. */
    public void enter() throws IOException {
        Optional<VoterPass.Holder> holder = pass.holder();
        if (holder.isEmpty()) {
            way.to("/budgeting/vote?state=expired");
            return;
        }
        Optional<Wait> wait = admissions.paceOfCodes(way.from());
        if (wait.isPresent()) {
            way.later(wait.get());
            return;
        }
        VoterPass.Holder known = holder.get();
        Admission admission = admissions.enter(known.cycle(), known.voter(), code);
        if (admission instanceof Admission.Admitted admitted) {
            pass.give(new VoterPass.Holder(known.cycle(), known.voter(), Optional.of(admitted.channel())));
            way.to("/budgeting/vote-ballot");
        } else if (admission instanceof Admission.NotOpen) {
            way.to("/budgeting/vote?state=closed");
        } else {
            way.wrong("code", "budgeting.vote.error.code");
        }
    }

    /** Whether somebody is on the way. */
    public boolean isKnown() {
        return pass.holder().isPresent();
    }

    /** Whether the code was mailed just now. */
    public boolean isMailed() {
        return way.said("from").equals("mailed");
    }

    /** Whether the code was sent as a text message just now. */
    public boolean isTexted() {
        return way.said("from").equals("texted");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code == null ? "" : code;
    }
}

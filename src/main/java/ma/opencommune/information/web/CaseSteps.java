package ma.opencommune.information.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import ma.opencommune.information.app.RequestQueue;
import ma.opencommune.information.app.Step;
import ma.opencommune.information.domain.request.Answer;
import ma.opencommune.information.domain.request.Officer;
import ma.opencommune.information.domain.request.TimelineEntry;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.identity.Permission;

/** What the page of a case does with the result of a step: goes on, or says what stood in the way. */
@RequestScoped
public class CaseSteps {

    @Inject
    FormMistakes mistakes;

    @Inject
    Going going;

    @Inject
    CurrentAccount account;

    @Inject
    RequestQueue queue;

    private int seen;
    private boolean refused;
    private List<TimelineEntry> since = List.of();

    void seen(String sent, int otherwise) {
        seen = sent.matches("[0-9]{1,9}") ? Integer.parseInt(sent) : otherwise;
    }

    void seen(int version) {
        seen = version;
    }

    int seen() {
        return seen;
    }

    /** Tells what others did since; once, however often it is noticed. */
    void told(List<TimelineEntry> others) {
        if (since.isEmpty() && !others.isEmpty()) {
            mistakes.add("", "information.case.stale");
        }
        since = others;
    }

    boolean stale() {
        return !since.isEmpty();
    }

    List<TimelineEntry> since() {
        return since;
    }

    List<Officer> officers() {
        return queue.officers();
    }

    void missing(String field, String key) {
        mistakes.add(field, key);
    }

    long me() {
        return account.id().orElseThrow(() -> new Forbidden("nobody is signed in"));
    }

    boolean mayHandle() {
        return account.may(Permission.INFORMATION_HANDLE);
    }

    boolean mayRegister() {
        return account.may(Permission.INFORMATION_REGISTER);
    }

    boolean maySign() {
        return account.may(Permission.INFORMATION_SIGN);
    }

    /** Goes to another page. */
    void to(String address) throws IOException {
        going.to(address);
    }

    /** The same, back to another page of the case. */
    void stay(String number, String page, Step step) throws IOException {
        if (taken(step)) {
            going.to("/staff/" + page + "?number=" + number);
        }
    }

    void go(String number, Step step) throws IOException {
        if (taken(step)) {
            going.to("/staff/request?number=" + number);
        }
    }

    /** Whether the last step was not taken, so that nothing sent with it was kept. */
    boolean refused() {
        return refused;
    }

    boolean taken(Step step) {
        refused = !(step instanceof Step.Done);
        if (step instanceof Step.Stale stale) {
            told(stale.since());
        } else if (step instanceof Step.FilesRefused refused) {
            for (Keeping.Refused file : refused.files()) {
                mistakes.add("answerFiles", file);
            }
        } else if (step instanceof Step.Refused no) {
            if (no.gaps().isEmpty()) {
                mistakes.add("", "information.refused." + no.reason());
            }
            no.gaps().forEach(gap -> mistakes.add(field(gap), "information.gap." + gap));
        }
        return step instanceof Step.Done;
    }

    private static String field(Answer.Gap gap) {
        return switch (gap) {
            case OUTCOME -> "outcome";
            case TEXT -> "text";
            case GROUND -> "ground";
            case REASON -> "reason";
            case ORIENTATION -> "orientation";
            case REMEDIES -> "";
        };
    }
}

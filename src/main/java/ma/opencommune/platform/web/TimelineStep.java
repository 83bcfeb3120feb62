package ma.opencommune.platform.web;

/**
 * One step of a matter that takes time, for {@code <oc:timeline>}.
 *
 * @param state “done”, “now” or “next”
 * @param when date or “before …”, in words
 * @param text what happened or will
 * @param who by whom; empty when that goes without saying
 */
public record TimelineStep(String state, String when, String text, String who) {

    public String getState() {
        return state;
    }

    public String getWhen() {
        return when;
    }

    public String getText() {
        return text;
    }

    public String getWho() {
        return who;
    }
}

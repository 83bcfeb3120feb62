package ma.opencommune.platform.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import ma.opencommune.platform.audit.domain.AuditCheck;
import ma.opencommune.platform.audit.domain.ChainHead;
import ma.opencommune.platform.audit.domain.LinkedEntry;
import ma.opencommune.platform.watch.app.AuditDesk;
import org.jspecify.annotations.Nullable;

/** The chain of the audit trail: its end, its last check, and whether an end noted earlier still stands in it. */
@Named
@RequestScoped
public class ChainPage {

    @Inject
    HttpServletRequest request;

    @Inject
    AuditDesk desk;

    @Inject
    Clock clock;

    private @Nullable ChainHead head;
    private @Nullable Optional<AuditCheck> latest;

    /** Checks the chain. */
    public String check() {
        desk.check();
        return "/staff/audit?faces-redirect=true";
    }

    /** Position of the last entry. */
    public long getSeq() {
        return head().seq();
    }

    /** Hash of the last entry. */
    public String getHash() {
        return head().hex();
    }

    /** When this is shown. */
    public Instant getNow() {
        return clock.instant();
    }

    /** The last check; null before the first. */
    public @Nullable AuditCheck getLast() {
        if (latest == null) {
            latest = desk.latest();
        }
        return latest.orElse(null);
    }

    /** When the last check ended; null while it goes on. */
    public @Nullable Instant getEnded() {
        AuditCheck last = getLast();
        return last == null ? null : last.ended().orElse(null);
    }

    /** The position at which the chain breaks. */
    public long getBrokenSeq() {
        AuditCheck last = getLast();
        return last == null || last.broken().isEmpty() ? 0 : last.broken().get().seq();
    }

    /** In what way it breaks, as the end of a text key. */
    public String getFault() {
        AuditCheck last = getLast();
        return last == null || last.broken().isEmpty()
                ? ""
                : last.broken().get().fault().name();
    }

    /** The position noted earlier, as typed. */
    public String getNotedSeq() {
        return typed("noted");
    }

    /** The hash noted earlier, as typed. */
    public String getNotedHash() {
        return typed("hash");
    }

    /** How a noted end compares: nothing asked, unreadable, beyond the trail, or whether the hash is the same. */
    public String getCompared() {
        String seq = getNotedSeq();
        String hash = getNotedHash().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        if (seq.isEmpty() && hash.isEmpty()) {
            return "";
        }
        if (!seq.matches("[1-9][0-9]{0,17}") || !hash.matches("[0-9a-f]{64}")) {
            return "unreadable";
        }
        Optional<LinkedEntry> entry = desk.at(Long.parseLong(seq));
        if (entry.isEmpty()) {
            return "missing";
        }
        return entry.get().hashHex().equals(hash) ? "same" : "different";
    }

    private ChainHead head() {
        ChainHead known = head == null ? desk.head() : head;
        head = known;
        return known;
    }

    private String typed(String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : sent.strip();
    }
}

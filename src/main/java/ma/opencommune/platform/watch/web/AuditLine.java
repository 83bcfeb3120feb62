package ma.opencommune.platform.watch.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import ma.opencommune.platform.audit.domain.LinkedEntry;

/**
 * An entry of the trail as the page shows it.
 *
 * @param link the entry and its hashes
 * @param sentence what was done, to what, by whom
 * @param details the details by name
 */
public record AuditLine(LinkedEntry link, String sentence, List<Map.Entry<String, String>> details) {

    public long getSeq() {
        return link.entry().seq();
    }

    public Instant getAt() {
        return link.entry().at();
    }

    public String getAction() {
        return link.entry().action();
    }

    public String getSubject() {
        return link.entry().subject();
    }

    public String getSentence() {
        return sentence;
    }

    public List<Map.Entry<String, String>> getDetails() {
        return details;
    }

    public String getHash() {
        return link.hashHex();
    }

    public String getPrevious() {
        return link.previousHex();
    }
}

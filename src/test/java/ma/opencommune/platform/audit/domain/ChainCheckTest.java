package ma.opencommune.platform.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.opencommune.platform.audit.domain.ChainCheck.Break;
import ma.opencommune.platform.audit.domain.ChainCheck.Fault;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final Instant AT = Instant.parse("2026-11-24T10:00:00.120Z");

    private final List<LinkedEntry> chain = chain(10);

    @Test
    void aChainAsItWasWrittenIsWhole() {
        assertThat(walk(chain, last(chain))).isEmpty();
        assertThat(walk(List.of(), new LinkedEntry(entry(0, "x"), new byte[32], new byte[32])))
                .isEmpty();
    }

    @Test
    void anEntryThatWasChangedIsFoundAtItsPlace() {
        LinkedEntry old = chain.get(4);
        List<LinkedEntry> changed = new ArrayList<>(chain);
        changed.set(4, new LinkedEntry(entry(5, "other"), old.previous(), old.hash()));
        assertThat(walk(changed, last(chain))).contains(new Break(5, Fault.CHANGED));
    }

    @Test
    void anEntryThatWasChangedWithItsHashBreaksTheNext() {
        LinkedEntry old = chain.get(4);
        AuditEntry other = entry(5, "other");
        List<LinkedEntry> changed = new ArrayList<>(chain);
        changed.set(4, new LinkedEntry(other, old.previous(), other.hash(old.previous())));
        assertThat(walk(changed, last(chain))).contains(new Break(6, Fault.NOT_LINKED));
    }

    @Test
    void anEntryThatIsGoneIsMissed() {
        List<LinkedEntry> shorter = new ArrayList<>(chain);
        shorter.remove(4);
        assertThat(walk(shorter, last(chain))).contains(new Break(5, Fault.GAP));
    }

    @Test
    void lastEntriesThatAreGoneAreMissed() {
        assertThat(walk(chain.subList(0, 8), last(chain))).contains(new Break(9, Fault.HEAD));
    }

    @Test
    void aWalkThatStoppedGoesOnWhereItWas() {
        ChainCheck first = new ChainCheck();
        chain.subList(0, 6).forEach(link -> assertThat(first.next(link)).isEmpty());
        ChainCheck second = new ChainCheck(first.at());
        chain.subList(6, 10).forEach(link -> assertThat(second.next(link)).isEmpty());
        assertThat(second.end(new ChainHead(10, last(chain).hash()))).isEmpty();
        assertThat(second.end(new ChainHead(11, last(chain).hash()))).contains(new Break(11, Fault.HEAD));
    }

    @Test
    void aLineForProgramsHoldsTheTextItsHashIsMadeOf() {
        LinkedEntry link = chain.get(4);
        String line = link.line();
        assertThat(line.replaceFirst(",\"previous\":\"[0-9a-f]{64}\",\"hash\":\"[0-9a-f]{64}\"}$", "}"))
                .isEqualTo(link.entry().canonical());
        assertThat(line).contains(link.hashHex(), link.previousHex());
    }

    @Test
    void everyFieldIsCoveredByTheHash() {
        byte[] zero = new byte[32];
        AuditEntry entry = new AuditEntry(1, AT, "system", "a.b", "s", "{}");
        assertThat(List.of(
                        new AuditEntry(2, AT, "system", "a.b", "s", "{}"),
                        new AuditEntry(1, AT.plusNanos(1000), "system", "a.b", "s", "{}"),
                        new AuditEntry(1, AT, "account:1", "a.b", "s", "{}"),
                        new AuditEntry(1, AT, "system", "a.c", "s", "{}"),
                        new AuditEntry(1, AT, "system", "a.b", "t", "{}"),
                        new AuditEntry(1, AT, "system", "a.b", "s", "{ }")))
                .allSatisfy(other -> assertThat(other.hash(zero)).isNotEqualTo(entry.hash(zero)));
    }

    private static Optional<Break> walk(List<LinkedEntry> links, LinkedEntry head) {
        ChainCheck check = new ChainCheck();
        for (LinkedEntry link : links) {
            Optional<Break> broken = check.next(link);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return check.end(new ChainHead(head.entry().seq(), head.hash()));
    }

    private static LinkedEntry last(List<LinkedEntry> links) {
        return links.get(links.size() - 1);
    }

    private static List<LinkedEntry> chain(int length) {
        List<LinkedEntry> links = new ArrayList<>();
        byte[] hash = new byte[32];
        for (int seq = 1; seq <= length; seq++) {
            AuditEntry entry = entry(seq, "subject");
            links.add(new LinkedEntry(entry, hash, entry.hash(hash)));
            hash = entry.hash(hash);
        }
        return links;
    }

    private static AuditEntry entry(long seq, String subject) {
        return new AuditEntry(seq, AT, "account:1", "a.b.done", subject, "{}");
    }
}

package ma.opencommune.federation.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import ma.opencommune.federation.domain.evidence.Evidence;
import ma.opencommune.federation.domain.evidence.EvidenceFile;
import ma.opencommune.federation.domain.evidence.ProvenLeaf;
import ma.opencommune.federation.domain.json.JsonReader;
import ma.opencommune.federation.domain.json.JsonValue.JsonObject;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.Operation;
import ma.opencommune.federation.domain.note.Checkpoint;
import ma.opencommune.federation.domain.note.Ed25519;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.note.SignedNote;
import ma.opencommune.federation.domain.rollup.Indicator;
import ma.opencommune.federation.domain.rollup.IndicatorDeclarations;
import ma.opencommune.federation.domain.rollup.Input;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.RollUp;
import ma.opencommune.federation.domain.tree.GrowingTree;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.federation.domain.tree.Proofs;
import ma.opencommune.kernel.CollectivityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {

    private static final CollectivityCode A = CollectivityCode.of("01.571.01.05");
    private static final CollectivityCode B = CollectivityCode.of("01.571.01.11");
    private static final CollectivityCode REGION = CollectivityCode.of("01");

    @TempDir
    Path folder;

    /** A node's log of three leaves, the second of which is its month. */
    private record Node(CollectivityCode ou, List<Leaf> leaves, byte[] seed) {

        static Node of(CollectivityCode ou, int in, int total) {
            byte[] seed = new byte[32];
            Arrays.fill(seed, (byte) (in + 1));
            String body = "{\"month\":\"2026-10\",\"due\":{\"inTime\":" + in + ",\"late\":" + (total - in)
                    + ",\"total\":" + total + "}}";
            List<Leaf> leaves = new ArrayList<>();
            for (int seq = 0; seq < 3; seq++) {
                leaves.add(new Leaf(
                        ou,
                        seq,
                        seq == 1 ? "month/2026-10" : "other/" + seq,
                        seq == 1 ? "information.month" : "other",
                        "information.month/1.0",
                        Operation.ASSERT,
                        1,
                        Optional.empty(),
                        Instant.parse("2026-11-03T10:00:00Z"),
                        Instant.parse("2026-11-03T10:00:00Z"),
                        List.of(),
                        (JsonObject) JsonReader.read(body)));
            }
            return new Node(ou, leaves, seed);
        }

        NoteKey key() {
            return new NoteKey("fed1/" + ou, Ed25519.publicKey(seed));
        }

        String head() {
            GrowingTree tree = new GrowingTree();
            leaves.forEach(leaf -> tree.append(leaf.hash()));
            Checkpoint head = Checkpoint.of("fed1/" + ou, tree.size(), tree.root());
            return SignedNote.sign(head.text(), "fed1/" + ou, seed).format();
        }

        ProvenLeaf month() {
            Map<String, Hash> nodes = new TreeMap<>();
            GrowingTree tree = new GrowingTree();
            leaves.forEach(leaf -> tree.append(leaf.hash())
                    .forEach(node -> nodes.put(node.level() + "/" + node.index(), node.hash())));
            Proofs proofs = new Proofs((level, index) ->
                    Optional.ofNullable(nodes.get(level + "/" + index)).orElseThrow());
            return new ProvenLeaf(
                    new String(leaves.get(1).bytes(), StandardCharsets.UTF_8), proofs.inclusion(1, leaves.size()));
        }

        Input input() {
            Leaf leaf = leaves.get(1);
            return new Input(ou, 1, leaf.hash(), leaf.kind(), leaf.id(), 1, leaf.body());
        }
    }

    private static final Node FIRST = Node.of(A, 90, 100);
    private static final Node SECOND = Node.of(B, 30, 60);

    private static Evidence evidence() {
        Indicator indicator = Indicator.one(IndicatorDeclarations.of("answered-in-time"));
        RollUp figure = RollUp.of(
                indicator,
                ReportPeriod.parse("2026-10").orElseThrow(),
                REGION,
                List.of(FIRST.input(), SECOND.input()),
                Set.of(A, B),
                ou -> 0);
        return new Evidence(
                IndicatorDeclarations.of("answered-in-time"),
                "2026-10",
                REGION,
                new Evidence.Claim(
                        figure.numerator(),
                        figure.denominator(),
                        0,
                        figure.root().hex(),
                        indicator.digest()),
                Map.of(),
                List.of(FIRST.month(), SECOND.month()),
                Optional.empty(),
                Map.of(A, FIRST.head(), B, SECOND.head()),
                List.of(FIRST.key().toString(), SECOND.key().toString()));
    }

    private record Run(int status, String out) {}

    private Run run(String evidence, List<String> keys) throws IOException {
        Path file = Files.writeString(folder.resolve("evidence.json"), evidence);
        Path trusted = Files.write(folder.resolve("keys.txt"), keys);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = new Verify(print, print).run(file.toString(), "--keys", trusted.toString());
        return new Run(status, out.toString(StandardCharsets.UTF_8));
    }

    private static List<String> keys() {
        return List.of(
                "# of the two communes", FIRST.key().toString(), SECOND.key().toString());
    }

    @Test
    void anHonestFigureHoldsForWhoeverTrustsTheTwoKeys() throws IOException {
        Run run = run(EvidenceFile.write(evidence()), keys());
        assertThat(run.out()).contains("120 / 160", "The figure holds.").doesNotContain("WRONG");
        assertThat(run.status()).isZero();
    }

    @Test
    void withAKeyMissingNothingOfThatCommuneIsBelieved() throws IOException {
        Run run = run(EvidenceFile.write(evidence()), List.of(FIRST.key().toString()));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("WRONG  the head of the log of " + B, "WRONG  1 of 2 leaves");
    }

    @Test
    void aKeyOfOneCommuneSignsNothingForAnother() throws IOException {
        Node forged = new Node(B, SECOND.leaves(), FIRST.seed());
        String text = EvidenceFile.write(evidence()).replace(escaped(SECOND.head()), escaped(forged.head()));
        assertThat(run(text, keys()).out()).contains("WRONG  the head of the log of " + B);
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n");
    }

    @Test
    void whateverIsChangedAfterwardsIsFound() throws IOException {
        String right = EvidenceFile.write(evidence());
        List<UnaryOperator<String>> attacks = List.of(
                text -> text.replace("\\\"inTime\\\":90", "\\\"inTime\\\":91"),
                text -> text.replace("\"numerator\":120", "\"numerator\":150"),
                text -> text.replace("\"denominator\":160", "\"denominator\":120"),
                text -> text.replace("\"hidden\":0", "\"hidden\":1"),
                text -> text.replace("\"sum\":\"due.inTime\"", "\"sum\":\"due.total\""),
                text -> text.replace("\"period\":\"2026-10\"", "\"period\":\"2026-09\""),
                text -> text.replace("\"root\":\"", "\"root\":\"0"),
                VerifyTest::withoutTheSecond);
        for (UnaryOperator<String> attack : attacks) {
            String changed = attack.apply(right);
            assertThat(changed).isNotEqualTo(right);
            Run run = run(changed, keys());
            assertThat(run.status()).as(run.out()).isEqualTo(1);
        }
    }

    private static String withoutTheSecond(String text) {
        Evidence whole = EvidenceFile.read(text);
        return EvidenceFile.write(new Evidence(
                whole.indicator(),
                whole.period(),
                whole.ou(),
                whole.claimed(),
                whole.spoke(),
                whole.inputs().subList(0, 1),
                whole.sealed(),
                whole.heads(),
                whole.keys()));
    }

    @Test
    void oneLeafTwiceIsFound() throws IOException {
        Evidence whole = evidence();
        Evidence twice = new Evidence(
                whole.indicator(),
                whole.period(),
                whole.ou(),
                whole.claimed(),
                whole.spoke(),
                List.of(FIRST.month(), FIRST.month(), SECOND.month()),
                whole.sealed(),
                whole.heads(),
                whole.keys());
        assertThat(run(EvidenceFile.write(twice), keys()).out()).contains("WRONG  no record counts twice");
    }

    @Test
    void inhabitantsOtherThanTheCensusAreFound() throws IOException {
        String text = EvidenceFile.write(evidence()).replace("\"spoke\":{}", "\"spoke\":{\"" + B + "\":7}");
        assertThat(run(text, keys()).out()).contains("WRONG  " + B + " has 422757 inhabitants, not 7");
    }

    @Test
    void aFileThatIsNoEvidenceAndAWrongCommandSaySo() throws IOException {
        assertThat(run("{}", keys()).out()).contains("No evidence: format is missing");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(new Verify(print, print).run()).isEqualTo(2);
        assertThat(new Verify(print, print).run(folder.resolve("not-there").toString()))
                .isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage:", "not-there");
    }
}

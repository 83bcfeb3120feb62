package ma.opencommune.federation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.BundleHead;
import ma.opencommune.federation.domain.json.PlainJson;
import ma.opencommune.federation.domain.key.JoinWish;
import ma.opencommune.federation.domain.key.KeyStatement;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.Operation;
import ma.opencommune.federation.domain.log.Origin;
import ma.opencommune.federation.domain.note.Checkpoint;
import ma.opencommune.federation.domain.note.Ed25519;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.note.SignedNote;
import ma.opencommune.federation.domain.tree.GrowingTree;
import ma.opencommune.federation.domain.tree.Hash;
import ma.opencommune.federation.domain.tree.Node;
import ma.opencommune.federation.domain.tree.NodeSource;
import ma.opencommune.federation.domain.tree.Proofs;
import ma.opencommune.kernel.CollectivityCode;

/** A node that exists in a test only: its key and its log in memory, and the bundles it would send. */
public final class TestNode {

    private final CollectivityCode ou;
    private final Random random;
    private final Map<Node, Hash> nodes = new HashMap<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private GrowingTree tree = new GrowingTree();
    private byte[] seed;

    /** A node of this collectivity; its key follows from the number. */
    public TestNode(String code, long number) {
        ou = CollectivityCode.of(code);
        random = new Random(number);
        seed = drawn();
        append(
                KeyStatement.KIND,
                KeyStatement.SCHEMA,
                "key",
                Operation.KEY,
                KeyStatement.first(ou, key(), seed).members());
    }

    private byte[] drawn() {
        byte[] drawn = new byte[Ed25519.KEY_LENGTH];
        random.nextBytes(drawn);
        return drawn;
    }

    /** A node that was restored to a copy: the same key and the first leaves, free to go another way. */
    public TestNode copy(int size) {
        TestNode copy = new TestNode(ou.text(), 0);
        copy.seed = seed;
        copy.nodes.clear();
        copy.leaves.clear();
        copy.tree = new GrowingTree();
        leaves.subList(0, size).forEach(copy::put);
        return copy;
    }

    /** Its key. */
    public NoteKey key() {
        return new NoteKey(Origin.keyName(ou), Ed25519.publicKey(seed));
    }

    /** Whose it is. */
    public CollectivityCode ou() {
        return ou;
    }

    /** Number of leaves. */
    public int size() {
        return leaves.size();
    }

    /** The leaves as written. */
    public List<byte[]> leaves() {
        return leaves;
    }

    /** The hashes of its log. */
    public NodeSource nodes() {
        return (level, index) -> nodes.get(new Node(level, index, Hash.empty()));
    }

    /** Its wish to join. */
    public JoinWish wish(String code) {
        return JoinWish.of(ou, key(), code, seed);
    }

    /** Appends a record. */
    public void tell(String id, String words) {
        tell("federation.checkpoint", "federation.checkpoint/1.0", id, words);
    }

    /** Appends a record of this schema. */
    public void tell(String kind, String schema, String id, String words) {
        Map<String, Object> body = new HashMap<>();
        body.put("log", words);
        body.put("size", 0);
        body.put("root", Hash.empty().base64());
        body.put("note", words);
        append(kind, schema, id, Operation.ASSERT, body);
    }

    /** Appends a record of any kind, in the first version of its schema. */
    public void tell(String kind, String id, Operation op, Map<String, ?> body) {
        append(kind, kind + "/1.0", id, op, body);
    }

    /** Says that it enrolled a node below it. */
    public void enrol(TestNode below) {
        Map<String, Object> body = new HashMap<>();
        body.put("ou", below.ou().text());
        body.put("key", below.key().toString());
        body.put("standing", "ENROLLED");
        body.put("voidAbove", null);
        append("federation.enrolment", "federation.enrolment/1.0", "node/" + below.ou(), Operation.KEY, body);
    }

    /** Hands over to another key. */
    public void rotate() {
        byte[] before = seed;
        seed = drawn();
        append(
                KeyStatement.KIND,
                KeyStatement.SCHEMA,
                "key-" + leaves.size(),
                Operation.KEY,
                KeyStatement.next(ou, key(), seed, before).members());
    }

    private void append(String kind, String schema, String id, Operation op, Map<String, ?> body) {
        Instant now = Instant.parse("2026-11-25T08:00:00Z").plusSeconds(leaves.size());
        put(new Leaf(
                        ou,
                        leaves.size(),
                        id,
                        kind,
                        schema,
                        op,
                        1,
                        Optional.empty(),
                        now,
                        now,
                        List.of(),
                        PlainJson.object(body))
                .bytes());
    }

    private void put(byte[] bytes) {
        leaves.add(bytes);
        for (Node node : tree.append(Hash.leaf(bytes))) {
            nodes.put(new Node(node.level(), node.index(), Hash.empty()), node.hash());
        }
    }

    /** The bundle of all leaves from this size. */
    public Bundle bundle(int from) {
        return bundle(from, leaves.size());
    }

    /** The bundle of the leaves from one size to another. */
    public Bundle bundle(int from, int to) {
        Proofs proofs = new Proofs(nodes());
        SignedNote note = SignedNote.sign(
                Checkpoint.of(Origin.up(ou).text(), to, proofs.root(to)).text(), Origin.keyName(ou), seed);
        return new Bundle(
                new BundleHead(
                        Origin.up(ou),
                        from,
                        proofs.root(from),
                        note,
                        from == 0 ? List.of() : proofs.consistency(from, to)),
                leaves.subList(from, to));
    }
}

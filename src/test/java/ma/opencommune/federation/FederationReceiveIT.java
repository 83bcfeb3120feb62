package ma.opencommune.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import ma.opencommune.federation.domain.bundle.Bundle;
import ma.opencommune.federation.domain.bundle.Receipt;
import org.junit.jupiter.api.Test;

/** What a region does with what its communes send, however it comes. */
class FederationReceiveIT {

    private static long held(TestNode node) throws SQLException {
        return TwoNodes.count("SELECT COUNT(*) FROM federation_leaf f JOIN federation_log l ON l.id = f.log_id"
                + " WHERE l.origin = 'fed1/" + node.ou() + "'");
    }

    @Test
    void oneBundleHasOneReceiptHoweverOftenItComes() throws SQLException {
        TestNode node = TwoNodes.enrolled("01.051.01.01", 1);
        node.tell("a", "first");
        Bundle bundle = node.bundle(0);

        Response first = TwoNodes.send(bundle);
        assertThat(first.statusCode()).isEqualTo(200);
        Receipt receipt = Receipt.read(first.asString()).orElseThrow();
        assertThat(receipt.proves(
                        bundle.head().log(), 2, bundle.head().checkpoint().root()))
                .isTrue();
        assertThat(TwoNodes.send(bundle).asString()).isEqualTo(first.asString());
        node.tell("b", "second");
        TwoNodes.send(node.bundle(2)).then().statusCode(200);
        assertThat(TwoNodes.send(bundle).asString()).isEqualTo(first.asString());
        assertThat(held(node)).isEqualTo(3);
    }

    @Test
    void whatIsMissingIsAskedForAndWhatOverlapsIsTakenOnce() throws SQLException {
        TestNode node = TwoNodes.enrolled("01.051.01.03", 2);
        for (int leaf = 0; leaf < 5; leaf++) {
            node.tell("r" + leaf, "words");
        }
        Response gap = TwoNodes.send(node.bundle(3));
        assertThat(gap.statusCode()).isEqualTo(409);
        assertThat(gap.jsonPath().getLong("needed")).isZero();
        TwoNodes.send(node.bundle(0, 4)).then().statusCode(200);
        TwoNodes.send(node.bundle(2)).then().statusCode(200);
        assertThat(held(node)).isEqualTo(6);
    }

    @Test
    void twoAtOnceTakeEachLeafOnce() throws Exception {
        TestNode node = TwoNodes.enrolled("01.051.03.01", 3);
        for (int leaf = 0; leaf < 20; leaf++) {
            node.tell("r" + leaf, "words");
        }
        List<Thread> shippers = new ArrayList<>();
        for (int shipper = 0; shipper < 4; shipper++) {
            shippers.add(new Thread(() -> {
                for (int from = 0; from < node.size(); from += 3) {
                    TwoNodes.send(node.bundle(from, Math.min(node.size(), from + 3)));
                }
            }));
        }
        shippers.forEach(Thread::start);
        for (Thread shipper : shippers) {
            shipper.join();
        }
        TwoNodes.send(node.bundle(0)).then().statusCode(200);
        assertThat(held(node)).isEqualTo(node.size());
    }

    @Test
    void aCutOrAlteredBundleIsRefusedAndAccusesNobody() throws SQLException {
        TestNode node = TwoNodes.enrolled("01.051.03.03", 4);
        node.tell("a", "true words");
        TwoNodes.send(node.bundle(0)).then().statusCode(200);
        node.tell("b", "true words");
        byte[] packed = node.bundle(2).packed();
        TwoNodes.send(Arrays.copyOf(packed, packed.length - 9)).then().statusCode(400);

        List<byte[]> altered = List.of(new String(node.leaves().get(2), StandardCharsets.UTF_8)
                .replace("true words", "false word")
                .getBytes(StandardCharsets.UTF_8));
        Response wrong = TwoNodes.send(new Bundle(node.bundle(2).head(), altered));
        assertThat(wrong.statusCode()).isEqualTo(422);
        Response odd = TwoNodes.send(
                new Bundle(node.bundle(2).head(), List.of("{\"a\": 1}".getBytes(StandardCharsets.UTF_8))));
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.jsonPath().getLong("leaf")).isEqualTo(2);
        assertThat(odd.jsonPath().getList("reasons")).isNotEmpty();

        TwoNodes.send(packed).then().statusCode(200);
        assertThat(held(node)).isEqualTo(3);
    }

    @Test
    void aForkStopsTheLogAndBothHeadsArePublished() throws SQLException {
        TestNode node = TwoNodes.enrolled("01.051.05.01", 5);
        node.tell("a", "one history");
        node.tell("b", "goes on");
        TwoNodes.send(node.bundle(0)).then().statusCode(200);
        TestNode other = node.copy(2);
        other.tell("b", "another history");
        other.tell("c", "goes on");

        Response fork = TwoNodes.send(other.bundle(3));
        assertThat(fork.statusCode()).isEqualTo(409);
        assertThat(fork.jsonPath().getBoolean("equivocation")).isTrue();
        node.tell("c", "the first goes on too");
        assertThat(TwoNodes.send(node.bundle(3)).statusCode()).isEqualTo(409);
        assertThat(held(node)).isEqualTo(3);

        String evidence = TwoNodes.people()
                .fromHere()
                .get(TwoNodes.region().url() + "/federation/v1/forks")
                .asString();
        assertThat(evidence)
                .contains("fed1/01.051.05.01")
                .contains(other.bundle(3).head().checkpoint().root().base64());
        long number = fork.jsonPath().getLong("fork");
        TwoNodes.decide(number, "The commune restored a copy and told us by telephone");
        TwoNodes.send(node.bundle(3)).then().statusCode(200);
        assertThat(held(node)).isEqualTo(4);
    }

    @Test
    void aKeyThatTheLogItselfHandsOverToIsTakenAndOldBundlesStayGood() {
        TestNode node = TwoNodes.enrolled("01.051.05.03", 6);
        node.tell("a", "before");
        Bundle waiting = node.bundle(0);
        node.rotate();
        node.tell("b", "after");
        TwoNodes.send(waiting).then().statusCode(200);
        TwoNodes.send(node.bundle(2)).then().statusCode(200);
        TwoNodes.send(waiting).then().statusCode(200);
    }

    @Test
    void aStrangerIsUnknownAndARevokedKeyIsBarred() {
        TwoNodes.region();
        TestNode stranger = new TestNode("01.051.07.01", 7);
        assertThat(TwoNodes.send(stranger.bundle(0)).statusCode()).isEqualTo(401);
        TestNode node = TwoNodes.enrolled("01.051.07.03", 8);
        TwoNodes.send(node.bundle(0)).then().statusCode(200);
        TestNode thief = new TestNode("01.051.07.03", 99);
        thief.tell("a", "words");
        assertThat(TwoNodes.send(thief.bundle(0)).statusCode()).isEqualTo(401);
        TwoNodes.revoke("01.051.07.03");
        node.tell("a", "after the revocation");
        assertThat(TwoNodes.send(node.bundle(1)).statusCode()).isEqualTo(403);
        TwoNodes.send(node.bundle(0, 1)).then().statusCode(200);
    }

    @Test
    void aCodeIsGoodOnceAndOnlyForWhomItWasGiven() {
        TestNode node = new TestNode("01.051.07.05", 9);
        TestNode other = new TestNode("01.051.07.07", 10);
        String code = TwoNodes.invite("01.051.07.05");
        assertThat(TwoNodes.join(other.wish(code)).statusCode()).isEqualTo(401);
        assertThat(TwoNodes.join(node.wish(code)).statusCode()).isEqualTo(200);
        assertThat(TwoNodes.join(node.wish(code)).statusCode()).isEqualTo(401);
        assertThat(TwoNodes.send(node.bundle(0)).statusCode())
                .as("not before people compared the fingerprint")
                .isEqualTo(401);
    }

    @Test
    void aBombIsRefused() throws IOException {
        TwoNodes.region();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[64 * 1024 * 1024]);
        }
        assertThat(TwoNodes.send(bytes.toByteArray()).statusCode()).isEqualTo(413);
        assertThat(TwoNodes.send(new byte[5 * 1024 * 1024]).statusCode()).isEqualTo(413);
        assertThat(TwoNodes.send("no gzip".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anUnknownMajorVersionIsKeptAndHeldAnUnknownMinorOneIsRead() throws SQLException {
        TestNode node = TwoNodes.enrolled("01.051.07.09", 11);
        node.tell("federation.checkpoint", "federation.checkpoint/1.7", "minor", "words");
        node.tell("federation.checkpoint", "federation.checkpoint/9.0", "major", "words");
        TwoNodes.send(node.bundle(0)).then().statusCode(200);
        assertThat(held(node)).isEqualTo(3);
        assertThat(TwoNodes.count("SELECT COUNT(*) FROM federation_held h JOIN federation_log l ON l.id = h.log_id"
                        + " WHERE l.origin = 'fed1/01.051.07.09'"))
                .isEqualTo(1);
    }

    @Test
    void aNodePassesOnTheLogsOfThoseItEnrolledAndOfNobodyElse() throws SQLException {
        TestNode province = TwoNodes.enrolled("01.511", 12);
        TestNode below = new TestNode("01.511.01.0", 13);
        TestNode elsewhere = new TestNode("01.331.01.01", 14);
        below.tell("a", "words");
        assertThat(TwoNodes.send(below.bundle(0)).statusCode()).isEqualTo(401);
        province.enrol(below);
        province.enrol(elsewhere);
        TwoNodes.send(province.bundle(0)).then().statusCode(200);
        TwoNodes.send(below.bundle(0)).then().statusCode(200);
        assertThat(held(below)).isEqualTo(2);
        assertThat(TwoNodes.send(elsewhere.bundle(0)).statusCode()).isEqualTo(401);
    }
}

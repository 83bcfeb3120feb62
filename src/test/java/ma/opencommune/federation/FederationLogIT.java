package ma.opencommune.federation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import ma.opencommune.federation.domain.leaf.Leaf;
import ma.opencommune.federation.domain.leaf.LeafReader;
import ma.opencommune.federation.domain.note.Checkpoint;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.tree.NaiveTree;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The log of a node, as anyone reads it over HTTP. */
class FederationLogIT {

    private static final String LOG = TestServer.shared().url() + "/federation/v1/log/01.571.01.11";
    private static final TestPeople PEOPLE = TestPeople.shared();

    /** Changes of key are leaves that every node has. */
    @BeforeAll
    static void someLeaves() {
        String admin = PEOPLE.session(Role.ADMINISTRATOR);
        for (int times = 0; times < 2; times++) {
            TestForm.of("key", "rotate")
                    .send(PEOPLE.with(admin), TestServer.shared().url() + "/fr/staff/federation")
                    .then()
                    .statusCode(302);
        }
    }

    @Test
    void theHeadIsSignedByTheKeyInForceAndItsRootIsThatOfTheLeaves() {
        Checkpoint head = Checkpoint.open(get("/checkpoint").asString(), currentKey());

        assertThat(head.origin()).isEqualTo("fed1/01.571.01.11");
        List<byte[]> leaves = leaves(head.size());
        assertThat(leaves).hasSize((int) head.size()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(head.root().bytes()).isEqualTo(NaiveTree.root(leaves));
    }

    @Test
    void placesHaveNoGapsAndRevisionsPointBack() {
        List<byte[]> leaves = leaves(
                Checkpoint.open(get("/checkpoint").asString(), currentKey()).size());
        for (int seq = 0; seq < leaves.size(); seq++) {
            assertThat(LeafReader.read(leaves.get(seq)).seq()).isEqualTo(seq);
        }
        List<Leaf> keys = leaves.stream()
                .map(LeafReader::read)
                .filter(leaf -> leaf.id().equals("key"))
                .toList();
        assertThat(keys).extracting(Leaf::rev).startsWith(1L, 2L, 3L);
        assertThat(keys.get(1).prev()).contains(keys.get(0).hash());
    }

    @Test
    void proofsAreThoseOfTheNaiveTree() {
        List<byte[]> leaves = leaves(3);
        assertThat(hashes(get("/proof/inclusion?seq=1&size=3"))).containsExactlyElementsOf(NaiveTree.path(1, leaves));
        assertThat(hashes(get("/proof/consistency?from=2&to=3"))).containsExactlyElementsOf(NaiveTree.proof(2, leaves));
        get("/proof/consistency?from=0&to=0").then().statusCode(400);
        get("/proof/inclusion?seq=3&size=3").then().statusCode(400);
    }

    @Test
    void whatIsAskedForByItsPlaceMayBeKeptForEver() {
        assertThat(get("/leaves?from=0&to=2").header("Cache-Control")).contains("immutable");
        assertThat(get("/proof/inclusion?seq=0&size=2").header("Cache-Control")).contains("immutable");
        assertThat(get("/checkpoint").header("Cache-Control")).doesNotContain("immutable");
        get("/leaves?from=x").then().statusCode(400);
        PEOPLE.fromHere()
                .get(TestServer.shared().url() + "/federation/v1/log/12/checkpoint")
                .then()
                .statusCode(404);
    }

    @Test
    void theDatabaseLetsNobodyChangeWhatWasAppended() throws SQLException {
        try (Connection connection = PEOPLE.connect();
                Statement statement = connection.createStatement()) {
            for (String command : List.of(
                    "UPDATE federation_leaf SET kind = 'x' LIMIT 1",
                    "DELETE FROM federation_leaf LIMIT 1",
                    "DELETE FROM federation_node LIMIT 1",
                    "UPDATE federation_log SET size = 0 WHERE ours",
                    "DELETE FROM federation_log WHERE ours")) {
                Assertions.assertThatThrownBy(() -> statement.executeUpdate(command))
                        .as(command)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void theOldKeyStaysGoodForWhatItSignedAndNotBeyond() {
        JsonPath keys = PEOPLE.fromHere()
                .get(TestServer.shared().url() + "/federation/v1/keys")
                .jsonPath();
        List<Object> until = keys.getList("keys.findAll { it.own }.until");
        assertThat(until).hasSizeGreaterThanOrEqualTo(3);
        assertThat(until.stream().filter(java.util.Objects::isNull)).hasSize(1);
    }

    private static NoteKey currentKey() {
        JsonPath keys = PEOPLE.fromHere()
                .get(TestServer.shared().url() + "/federation/v1/keys")
                .jsonPath();
        return NoteKey.parse(keys.getString("keys.find { it.own && it.until == null }.key"));
    }

    private static List<byte[]> leaves(long size) {
        Response answer = get("/leaves?from=0&to=" + size);
        return Arrays.stream(answer.asString().split("\n"))
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<byte[]> hashes(Response proof) {
        return proof.jsonPath().getList("proof", String.class).stream()
                .map(hash -> Base64.getDecoder().decode(hash))
                .toList();
    }

    private static Response get(String path) {
        return PEOPLE.fromHere().get(LOG + path);
    }
}

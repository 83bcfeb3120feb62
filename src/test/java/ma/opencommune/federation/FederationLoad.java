package ma.opencommune.federation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import ma.opencommune.collectivity.domain.Country;
import ma.opencommune.federation.domain.key.KeyRing;
import ma.opencommune.federation.domain.key.KnownKey;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;

/**
 * One day of the country at the national node: each of the 1,590 nodes of the list reports a bundle (its first leaf and 3 to 5 records), three
 * times, all in shuffled order, while the server is killed now and then; at the end it must hold exactly their leaves. Beside it the bare cost
 * of checking the signatures and inserting the rows. Arguments: nodes, clients at once, kills.
 */
public final class FederationLoad {

    private static final int TIMES = 3;
    private static final int OK = 200;

    private final TestServer server = new TestServer(TestDatabase.running().fresh("oc_country"))
            .with("opencommune.collectivity.code", "00")
            .with("opencommune.limits.bundles-per-address", "1000000")
            .forLong();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<TestNode> nodes = new ArrayList<>();
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

    private FederationLoad() {}

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        int nodes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_590;
        int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        int kills = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        new FederationLoad().run(nodes, clients, kills);
        System.exit(0);
    }

    private void run(int many, int clients, int kills) throws Exception {
        server.start();
        make(many);
        List<byte[]> bundles = new ArrayList<>();
        for (TestNode node : nodes) {
            byte[] packed = node.bundle(0).packed();
            for (int time = 0; time < TIMES; time++) {
                bundles.add(packed);
            }
        }
        System.out.printf("bare: %.0f bundles/s%n", bare());
        Collections.shuffle(bundles, new Random(1));
        long begun = System.nanoTime();
        ship(bundles, clients, kills);
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.out.printf(
                "%d deliveries of %d bundles in %.1f s: %.0f deliveries/s, %.0f new bundles/s; p50 %.1f ms, p95 %.1f ms%n",
                bundles.size(),
                nodes.size(),
                seconds,
                bundles.size() / seconds,
                nodes.size() / seconds,
                at(0.5),
                at(0.95));
        check();
    }

    private void make(int many) throws SQLException {
        List<CollectivityCode> codes = Country.shipped().all().stream()
                .map(one -> one.code())
                .filter(code -> !code.equals(CollectivityCode.NATIONAL))
                .limit(many)
                .toList();
        try (Connection connection = TestPeople.on(server).connect();
                PreparedStatement log = connection.prepareStatement(
                        "INSERT INTO federation_log (origin, ours, down, peaks) VALUES (?, FALSE, FALSE, '')");
                PreparedStatement child = connection.prepareStatement("INSERT INTO federation_child"
                        + " (ou, standing, key_text, changed) VALUES (?, 'ENROLLED', ?, UTC_TIMESTAMP(6))");
                PreparedStatement key = connection.prepareStatement("INSERT INTO federation_key"
                        + " (ou, key_text, from_size, known) VALUES (?, ?, -1, UTC_TIMESTAMP(6))")) {
            connection.setAutoCommit(false);
            Random random = new Random(2);
            for (CollectivityCode code : codes) {
                TestNode node = new TestNode(code.text(), random.nextLong());
                int records = 3 + random.nextInt(3);
                for (int record = 0; record < records; record++) {
                    node.tell("r" + record, "what a commune publishes of one request, in a few words: " + record);
                }
                nodes.add(node);
                log.setString(1, "fed1/" + code);
                log.executeUpdate();
                child.setString(1, code.text());
                child.setString(2, node.key().toString());
                child.executeUpdate();
                key.setString(1, code.text());
                key.setString(2, node.key().toString());
                key.executeUpdate();
            }
            connection.commit();
        }
    }

    /** Checks the signature of each bundle and inserts its leaves, one transaction each, without anything else. */
    private double bare() throws SQLException {
        int sample = Math.min(nodes.size(), 500);
        long begun = System.nanoTime();
        try (Connection connection = TestPeople.on(server).connect();
                Statement table = connection.createStatement()) {
            table.execute("CREATE TABLE bare_leaf (id BIGINT AUTO_INCREMENT PRIMARY KEY, bytes MEDIUMBLOB)");
            connection.setAutoCommit(false);
            try (PreparedStatement leaf = connection.prepareStatement("INSERT INTO bare_leaf (bytes) VALUES (?)")) {
                begun = System.nanoTime();
                for (TestNode node : nodes.subList(0, sample)) {
                    KeyRing ring = new KeyRing(List.of(KnownKey.from(node.key(), -1)));
                    if (ring.judge(node.bundle(0).head().note()) != KeyRing.Standing.SIGNED) {
                        throw new IllegalStateException("not signed");
                    }
                    for (byte[] bytes : node.leaves()) {
                        leaf.setBytes(1, bytes);
                        leaf.executeUpdate();
                    }
                    connection.commit();
                }
            }
        }
        return sample / ((System.nanoTime() - begun) / 1e9);
    }

    private void ship(List<byte[]> bundles, int clients, int kills) throws InterruptedException {
        ConcurrentLinkedQueue<byte[]> waiting = new ConcurrentLinkedQueue<>(bundles);
        AtomicInteger done = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < clients; number++) {
            Thread thread = new Thread(() -> {
                for (byte[] bundle = waiting.poll(); bundle != null; bundle = waiting.poll()) {
                    while (!sent(bundle)) {
                        pause();
                    }
                    done.incrementAndGet();
                }
            });
            thread.start();
            threads.add(thread);
        }
        Random random = new Random(3);
        for (int kill = 1; kill <= kills; kill++) {
            int until = (int) ((long) bundles.size() * kill / (kills + 1));
            while (done.get() < until) {
                Thread.sleep(1 + random.nextInt(20));
            }
            server.kill();
            server.start();
            System.out.println("killed " + kill + " times, " + done.get() + " delivered");
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean sent(byte[] bundle) {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "/federation/v1/bundles"))
                            .timeout(Duration.ofSeconds(30))
                            .header("Content-Type", "application/gzip")
                            .POST(BodyPublishers.ofByteArray(bundle))
                            .build(),
                    BodyHandlers.ofString());
            millis.add((System.nanoTime() - begun) / 1e6);
            if (answer.statusCode() != OK && answer.statusCode() != 404 && answer.statusCode() < 500) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.statusCode() == OK;
        } catch (IOException cut) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private double at(double part) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) (part * (sorted.size() - 1)));
    }

    private void check() throws SQLException {
        try (Connection connection = TestPeople.on(server).connect();
                PreparedStatement leaves = connection.prepareStatement("SELECT l.bytes FROM federation_leaf l"
                        + " JOIN federation_log o ON o.id = l.log_id WHERE o.origin = ? ORDER BY l.seq")) {
            for (TestNode node : nodes) {
                leaves.setString(1, "fed1/" + node.ou());
                try (ResultSet rows = leaves.executeQuery()) {
                    for (byte[] leaf : node.leaves()) {
                        if (!rows.next() || !java.util.Arrays.equals(leaf, rows.getBytes(1))) {
                            throw new IllegalStateException(node.ou() + " is not held as it was sent");
                        }
                    }
                    if (rows.next()) {
                        throw new IllegalStateException(node.ou() + " has more than it sent");
                    }
                }
            }
            try (Statement own = connection.createStatement();
                    ResultSet rows = own.executeQuery("SELECT COUNT(*), MAX(seq) + 1 FROM federation_leaf l"
                            + " JOIN federation_log o ON o.id = l.log_id WHERE o.ours AND NOT o.down")) {
                rows.next();
                System.out.printf(
                        "exactly their leaves, once each, in order; %d leaves in the own log, places up to %d%n",
                        rows.getLong(1), rows.getLong(2));
            }
        }
    }
}

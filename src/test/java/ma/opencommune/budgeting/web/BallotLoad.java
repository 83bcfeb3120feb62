package ma.opencommune.budgeting.web;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import ma.opencommune.budgeting.domain.ballot.Channel;
import ma.opencommune.platform.vault.Vault;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;

/**
 * Casts ballots as fast as the server takes them while it is killed again and again, then compares the receipts that the voters got
 * with the box; beside it the rate of a form that inserts one row. Arguments: voters, clients at once, kills.
 */
public final class BallotLoad {

    private static final String CYCLE = "2099-1";
    private static final int VOTER_BYTES = 32;
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    private final TestServer server;
    private final Vault vault;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final List<byte[]> voters = new ArrayList<>();
    private final Map<Integer, String> receipts = new ConcurrentHashMap<>();
    private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicLong down = new AtomicLong();
    private volatile boolean up = true;

    private BallotLoad(TestServer server, Vault vault) {
        this.server = server;
        this.vault = vault;
    }

    /** Prints rates, waiting times and what the comparison found. */
    public static void main(String[] arguments) throws Exception {
        int voters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int clients = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 16;
        int kills = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        Path key = Files.createTempFile("vault", ".key");
        Files.writeString(key, "5a".repeat(VOTER_BYTES));
        Vault vault = new Vault();
        Field file = Vault.class.getDeclaredField("keyFile");
        file.setAccessible(true);
        file.set(vault, key.toString());
        TestServer server = new TestServer(TestDatabase.running().fresh("oc_ballots"))
                .forLong()
                .with("opencommune.vault.key-file", key.toString())
                .with("opencommune.limits.posts-per-address", "1000000")
                .with("opencommune.limits.requests-per-address", "1000000");
        server.start();
        BallotLoad load = new BallotLoad(server, vault);
        load.prepare(voters);
        load.oneRow(clients, 2_000);
        double single = load.oneRow(clients, 5_000);
        load.cast(clients, kills, voters);
        System.out.printf("a form that inserts one row: %.0f /s%n", single);
        load.compare(voters);
        server.kill();
        System.exit(0);
    }

    private void prepare(int many) throws SQLException {
        try (Connection database = TestPeople.on(server).connect();
                Statement change = database.createStatement()) {
            change.execute(
                    "INSERT INTO budgeting_cycle (id, code, name_ar, name_fr, year, state, line_reference, line_amount)"
                            + " VALUES (1, '" + CYCLE + "', 'ميزانية', 'Budget', 2099, 'PUBLISHED', '20.10', 1000)");
            change.execute("INSERT INTO budgeting_area (cycle_id, code, name_ar, name_fr, city_wide, units)"
                    + " VALUES (1, 'north', 'north', 'north', FALSE, '')");
            for (int project = 1; project <= 25; project++) {
                change.execute(
                        "INSERT INTO budgeting_project (cycle_id, project, name_ar, name_fr, cost, area, category,"
                                + " incompatible) VALUES (1, 'p" + project + "', 'p', 'p', 100, 'north', '', '')");
            }
            try (PreparedStatement begin = database.prepareStatement(
                    "INSERT INTO budgeting_vote (cycle_id, voter_key, box_key) VALUES (1, ?, ?)")) {
                begin.setBytes(1, vault.seal("00".repeat(VOTER_BYTES)));
                begin.setBytes(2, vault.seal("11".repeat(VOTER_BYTES)));
                begin.execute();
            }
            fill(database, many);
            change.execute("INSERT INTO budgeting_phase (cycle_id, kind, first_day, last_day)"
                    + " VALUES (1, 'BALLOT', '2020-01-01', '2098-12-31')");
            change.execute("INSERT INTO budgeting_declaration (cycle_id, settings, text, digest, published) VALUES (1,"
                    + " 'rule=equal-shares\nballot=approval\nmostProjects=5\nchange=no\nage=16\nageOn=2026-01-01\nscope=everywhere',"
                    + " 'text', REPEAT('a', 64), '2020-01-01')");
        }
    }

    private void fill(Connection database, int many) throws SQLException {
        SecureRandom random = new SecureRandom();
        try (PreparedStatement add = database.prepareStatement(
                "INSERT INTO budgeting_roll (cycle_id, voter, born, area, sex) VALUES (1, ?, '1985-03-31', 'north', 'F')")) {
            for (int voter = 0; voter < many; voter++) {
                byte[] hash = new byte[VOTER_BYTES];
                random.nextBytes(hash);
                voters.add(hash);
                add.setBytes(1, hash);
                add.addBatch();
                if (voter % 1000 == 999 || voter == many - 1) {
                    add.executeBatch();
                }
            }
        }
    }

    /** Forms a second, each of which inserts one row: the question to the roll counts its try. */
    private double oneRow(int clients, int many) throws InterruptedException {
        AtomicInteger at = new AtomicInteger();
        long begun = System.nanoTime();
        run(clients, () -> {
            for (int number = at.incrementAndGet(); number <= many; number = at.incrementAndGet()) {
                send(
                        "/fr/budgeting/vote",
                        "vote=vote&haveCode=1&jakarta.faces.ViewState=stateless&cycle=" + CYCLE + "&nationalId=LA"
                                + number + "&born=1985-03-31",
                        "",
                        address());
            }
            return null;
        });
        return many / ((System.nanoTime() - begun) / 1e9);
    }

    private void cast(int clients, int kills, int many) throws InterruptedException {
        long begun = System.nanoTime();
        Thread killer = new Thread(() -> killAgainAndAgain(kills, many));
        killer.start();
        run(clients, () -> {
            for (int voter = next.getAndIncrement(); voter < many; voter = next.getAndIncrement()) {
                cast(voter);
            }
            return null;
        });
        killer.join();
        double all = (System.nanoTime() - begun) / 1e9;
        Collections.sort(millis);
        System.out.printf(
                "%d ballots by %d clients, killed %d times: %.0f /s while the server was up (%.0f s of %.0f s);"
                        + " median %.0f ms, p95 %.0f ms, p99 %.0f ms%n",
                many,
                clients,
                kills,
                many / (all - down.get() / 1e9),
                all - down.get() / 1e9,
                all,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 95 / 100),
                millis.get(millis.size() * 99 / 100));
    }

    private void killAgainAndAgain(int kills, int many) {
        for (int kill = 1; kill <= kills; kill++) {
            while (receipts.size() < (long) many * kill / (kills + 1)) {
                sleep(5);
            }
            long at = System.nanoTime();
            up = false;
            server.kill();
            server.start();
            up = true;
            down.addAndGet(System.nanoTime() - at);
        }
    }

    /** The same form again until it is answered, as somebody would who saw no answer. */
    private void cast(int voter) throws InterruptedException {
        String pass = VoterPass.text(
                vault,
                new VoterPass.Holder(CYCLE, voters.get(voter), Optional.of(Channel.DESK)),
                Instant.now().plusSeconds(3600).getEpochSecond());
        String body = "vote=vote&confirm=1&jakarta.faces.ViewState=stateless&stage=review&cycle=" + CYCLE + "&form="
                + HexFormat.of().formatHex(voters.get(voter), 0, 16) + "&project=p" + (1 + voter % 25) + "&project=p"
                + (1 + (voter + 7) % 25);
        String from = address();
        boolean first = true;
        while (!receipts.containsKey(voter)) {
            boolean calm = up && first;
            long begun = System.nanoTime();
            String to = send("/fr/budgeting/vote-ballot", body, VoterPass.COOKIE + "=" + pass, from);
            if (to.contains("receipt=")) {
                receipts.put(voter, to.replaceAll(".*receipt=", ""));
                if (calm && up) {
                    millis.add((System.nanoTime() - begun) / 1e6);
                }
            } else {
                first = false;
                if (!to.isEmpty()) {
                    throw new IllegalStateException(to);
                }
                sleep(100);
            }
        }
    }

    /** Where the answer leads to; empty when there was none. */
    private String send(String path, String body, String cookie, String from) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", server.url())
                .header("X-Forwarded-For", from)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 302
                    ? answer.headers().firstValue("Location").orElse("")
                    : "";
        } catch (IOException killed) {
            return "";
        }
    }

    private static String address() {
        int number = ADDRESS.incrementAndGet();
        return "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
    }

    private static void run(int clients, Callable<Void> work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Future<Void>> all = new ArrayList<>();
        for (int one = 0; one < clients; one++) {
            all.add(pool.submit(work));
        }
        pool.shutdown();
        pool.awaitTermination(2, TimeUnit.HOURS);
        for (Future<Void> one : all) {
            try {
                one.get();
            } catch (ExecutionException wrong) {
                throw new IllegalStateException(wrong);
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void compare(int many) throws SQLException {
        Set<String> kept = new TreeSet<>();
        int box;
        int marked;
        try (Connection database = TestPeople.on(server).connect();
                Statement ask = database.createStatement()) {
            try (ResultSet rows = ask.executeQuery("SELECT receipt FROM budgeting_receipt WHERE cycle_id = 1")) {
                while (rows.next()) {
                    kept.add(rows.getString(1));
                }
            }
            box = number(ask, "SELECT COUNT(*) FROM budgeting_box WHERE cycle_id = 1");
            marked = number(ask, "SELECT COUNT(*) FROM budgeting_roll WHERE cycle_id = 1 AND channel IS NOT NULL");
        }
        boolean same = kept.equals(new TreeSet<>(receipts.values()));
        System.out.printf(
                "receipts given %d, on the list %d, the same: %b; ballots in the box %d, marks on the roll %d: %s%n",
                Set.copyOf(receipts.values()).size(),
                kept.size(),
                same,
                box,
                marked,
                same && box == many && marked == many && receipts.size() == many ? "none lost, none doubled" : "WRONG");
    }

    private static int number(Statement ask, String query) throws SQLException {
        try (ResultSet rows = ask.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

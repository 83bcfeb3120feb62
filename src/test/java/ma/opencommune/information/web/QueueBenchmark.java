package ma.opencommune.information.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import ma.opencommune.kernel.search.SearchWords;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;

/** Measures the queue and the public register with 200,000 requests of five years and 50 users at once. Arguments: requests, users, rounds. */
public final class QueueBenchmark {

    private static final String TITLES =
            "CREATE TABLE benchmark_title (id INT PRIMARY KEY, title VARCHAR(200), words TEXT)";

    /** Five years of requests; those of the last hundred days are open. */
    private static final String INSERT = """
            INSERT INTO information_request (number, token_hash, version, channel, language, kind, urgent_reason, subject,
              description, answer_form, words, received, submitted, handling, open, officer, regime, calendar_revision, extended,
              first_due, due, known_due, earliest, latest, provisional, outcome, answered, publication, public_title, public_words,
              publication_reason, acknowledged_days, answered_days)
            SELECT CONCAT('BEN-2026-', seq), UNHEX(SHA2(seq, 256)), 1, 'WEB', 'fr', 'ORDINARY', '', CONCAT(title, seq),
              'Les comptes', 'ELECTRONIC', CONCAT(words, ' ', seq), d, d, IF(fresh, 'SEARCHING', 'CLOSED'), fresh, 1,
              '31-13', 1, FALSE, d + INTERVAL 28 DAY, d + INTERVAL 28 DAY, d + INTERVAL 28 DAY, d + INTERVAL 28 DAY,
              d + INTERVAL 28 DAY, FALSE, IF(fresh, NULL, IF(seq %% 7 = 0, 'REFUSED', 'GRANTED')),
              IF(fresh, NULL, d + INTERVAL 20 DAY), IF(seq %% 2 = 0, 'PUBLIC_ENTRY', 'PRIVATE'), CONCAT(title, seq),
              CONCAT(words, ' ', seq), '', seq %% 3, IF(fresh, NULL, seq %% 31)
            FROM (SELECT seq, title, words, CURRENT_DATE - INTERVAL (seq %% 1826) DAY AS d, seq %% 1826 < 100 AS fresh
              FROM seq_1_to_%d JOIN benchmark_title ON id = seq %% 99) s
            """;

    private static final List<String> THINGS =
            List.of("Budget", "Travaux", "Facture", "Contrat", "Permis", "Plan", "Rapport", "Liste", "Devis");

    private static final List<String> PLACES = List.of(
            "marché", "école", "eau", "voirie", "parc", "stade", "éclairage", "déchets", "bus", "port", "piscine");

    /** Calls of each page before anything is measured: the server compiles its busy parts meanwhile. */
    private static final int WARM_UP = 2000;

    /** Mean time a user looks at a page, in milliseconds. */
    private static final int PAUSE_MILLIS = 5000;

    private static final List<String> PAGES = List.of(
            "/fr/staff/requests",
            "/fr/staff/requests?page=100",
            "/fr/staff/requests?q=budget+ecole",
            "/fr/information/register",
            "/fr/information/register?q=travaux+eau&year=2026",
            "/fr/staff/figures",
            "/fr/information/figures");

    private QueueBenchmark() {}

    /** Prints one line for each page. */
    public static void main(String[] arguments)
            throws SQLException, InterruptedException, ExecutionException, IOException {
        int requests = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        int users = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        TestServer server = new TestServer(TestDatabase.running().fresh("oc_benchmark"))
                .forLong()
                .with("opencommune.limits.searches-per-address", "1000000");
        server.start();
        TestPeople people = TestPeople.on(server);
        try (Connection database = people.connect();
                Statement fill = database.createStatement()) {
            titles(database);
            fill.executeUpdate(INSERT.formatted(requests));
            fill.execute("ANALYZE TABLE information_request");
        }
        String session = people.session(Role.INFORMATION_OFFICER);
        for (String page : PAGES) {
            run(server.url() + page, session, users, WARM_UP / users, 0);
            List<Double> rush = run(server.url() + page, session, users, rounds, 0);
            List<Double> calm = run(server.url() + page, session, users, rounds, PAUSE_MILLIS);
            System.out.printf(
                    "%-46s %d requests, %d users: p95 %.0f ms (median %.0f) with five seconds between pages; "
                            + "p95 %.0f ms without a pause, %.0f pages/s%n",
                    page,
                    requests,
                    users,
                    part(calm, 95),
                    part(calm, 50),
                    part(rush, 95),
                    1000.0 * users / part(rush, 50));
        }
        server.kill();
        System.exit(0);
    }

    /** The titles with the words that the search keeps of them. */
    private static void titles(Connection database) throws SQLException {
        try (Statement table = database.createStatement()) {
            table.execute(TITLES);
        }
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO benchmark_title VALUES (?, ?, ?)")) {
            for (int id = 0; id < THINGS.size() * PLACES.size(); id++) {
                String title = THINGS.get(id % THINGS.size()) + " " + PLACES.get(id / THINGS.size()) + " quartier ";
                insert.setInt(1, id);
                insert.setString(2, title);
                insert.setString(3, SearchWords.index(title));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static double part(List<Double> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100);
    }

    private static List<Double> run(String url, String session, int users, int rounds, int pause)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(users);
        List<Future<List<Double>>> results = new ArrayList<>();
        for (int user = 0; user < users; user++) {
            Callable<List<Double>> visits = () -> visits(url, session, rounds, pause);
            results.add(pool.submit(visits));
        }
        List<Double> all = new ArrayList<>();
        for (Future<List<Double>> result : results) {
            all.addAll(result.get());
        }
        pool.shutdown();
        Collections.sort(all);
        return all;
    }

    private static List<Double> visits(String url, String session, int rounds, int pause)
            throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Cookie", TestPeople.COOKIE + "=" + session + "; JSESSIONIDVERSION=2f:0")
                .timeout(Duration.ofSeconds(60))
                .build();
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Thread.sleep(pause == 0 ? 0 : ThreadLocalRandom.current().nextInt(2 * pause));
            long start = System.nanoTime();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + " at " + url);
            }
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }
}

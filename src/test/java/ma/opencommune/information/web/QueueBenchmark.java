package ma.opencommune.information.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
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
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;

/** Measures the queue and the public register with 100,000 requests and 20 users at once. Arguments: requests, users, rounds. */
public final class QueueBenchmark {

    private static final String INSERT = """
            INSERT INTO information_request (number, token_hash, version, channel, language, kind, urgent_reason, subject,
              description, answer_form, words, received, submitted, handling, open, officer, regime, calendar_revision, extended,
              first_due, due, known_due, earliest, latest, provisional, outcome, answered, publication, public_title, public_words,
              publication_reason)
            SELECT CONCAT('BEN-2026-', seq), UNHEX(SHA2(seq, 256)), 1, 'WEB', 'fr', 'ORDINARY', '', title,
              'Les comptes', 'ELECTRONIC', LOWER(title), d, d, IF(seq %% 5 = 0, 'SEARCHING', 'ANSWERED'), seq %% 5 = 0, 1,
              '31-13', 1, FALSE, d + INTERVAL 28 DAY, d + INTERVAL 28 DAY, d + INTERVAL 28 DAY, d + INTERVAL 28 DAY,
              d + INTERVAL 28 DAY, FALSE, IF(seq %% 5 = 0, NULL, 'GRANTED'), IF(seq %% 5 = 0, NULL, d + INTERVAL 20 DAY),
              IF(seq %% 2 = 0, 'PUBLIC_ENTRY', 'PRIVATE'), title, LOWER(title), ''
            FROM (SELECT seq, DATE('2025-01-06') + INTERVAL (seq %% 680) DAY AS d, CONCAT(
                ELT(1 + seq %% 9, 'Budget', 'Travaux', 'Facture', 'Contrat', 'Permis', 'Plan', 'Rapport', 'Liste', 'Devis'), ' ',
                ELT(1 + seq DIV 9 %% 11, 'marche', 'ecole', 'eau', 'voirie', 'parc', 'stade', 'eclairage', 'dechets', 'bus', 'port',
                  'piscine'), ' quartier ', seq) AS title FROM seq_1_to_%d) s
            """;

    /** Pages for each user before anything is measured: the server compiles its busy parts meanwhile. */
    private static final int WARM_UP = 60;

    /** Mean time a user looks at a page, in milliseconds: shorter than anybody's. */
    private static final int PAUSE_MILLIS = 1000;

    private QueueBenchmark() {}

    /** Prints one line for each page. */
    public static void main(String[] arguments)
            throws SQLException, InterruptedException, ExecutionException, IOException {
        int requests = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int users = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
        TestServer server = new TestServer(TestDatabase.running().fresh("oc_benchmark"))
                .forLong()
                .with("opencommune.limits.searches-per-address", "1000000");
        server.start();
        TestPeople people = TestPeople.on(server);
        try (Connection database = people.connect();
                Statement fill = database.createStatement()) {
            fill.executeUpdate(INSERT.formatted(requests));
            fill.execute("ANALYZE TABLE information_request");
        }
        String session = people.session(Role.INFORMATION_OFFICER);
        List<String> pages = List.of(
                "/fr/staff/requests",
                "/fr/staff/requests?page=200",
                "/fr/staff/requests?q=budget+ecole",
                "/fr/information/register",
                "/fr/information/register?q=travaux+eau&year=2026");
        for (String page : pages) {
            run(server.url() + page, session, users, WARM_UP, 0);
            List<Double> rush = run(server.url() + page, session, users, rounds, 0);
            List<Double> calm = run(server.url() + page, session, users, rounds, PAUSE_MILLIS);
            System.out.printf(
                    "%-46s %d requests, %d users: p95 %.0f ms (median %.0f) with a second between pages; "
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

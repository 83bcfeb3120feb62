package ma.opencommune.platform.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The auditor reads, checks and exports the trail; whoever changed it in the database is found out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditPageIT {

    private static final Pattern LINE =
            Pattern.compile("(.*),\"previous\":\"([0-9a-f]{64})\",\"hash\":\"([0-9a-f]{64})\"}");

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final Texts texts = new Texts();
    private String auditor;

    @BeforeEach
    void enter() {
        auditor = people.session(Role.AUDITOR);
    }

    private Response page(String query) {
        return people.with(auditor).get(url + "/fr/staff/audit" + query);
    }

    private String check() {
        Response sent =
                TestForm.on(page(""), "verify", "verify-send").send(people.with(auditor), url + "/fr/staff/audit");
        assertThat(sent.statusCode()).isEqualTo(302);
        return page("").asString();
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = people.connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = people.connect()) {
            for (String sql : statements) {
                connection.createStatement().execute(sql);
            }
        }
    }

    @Test
    void eightAtOnceKeepOneUnbrokenChain() throws Exception {
        long before = Long.parseLong(text("SELECT seq FROM platform_audit_head"));
        TestPeople.Person person = people.create(Role.RESIDENT);
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> tries = new ArrayList<>();
            for (int turn = 0; turn < 80; turn++) {
                tries.add(() -> people.post(person.email(), "wrong").statusCode());
            }
            for (Future<Integer> answer : eight.invokeAll(tries)) {
                assertThat(answer.get()).isLessThan(500);
            }
        } finally {
            eight.shutdown();
        }
        String subject = "account:" + person.id();
        assertThat(Long.parseLong(text("SELECT COUNT(*) FROM platform_audit WHERE subject = '" + subject + "'")))
                .isGreaterThanOrEqualTo(5);
        assertThat(Long.parseLong(text("SELECT COUNT(*) FROM platform_audit")))
                .isEqualTo(Long.parseLong(text("SELECT seq FROM platform_audit_head")))
                .isGreaterThan(before);
        assertThat(check()).contains("note ok");
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteAnEntryAsTheApplicationsUser() {
        assertThatThrownBy(() -> execute("UPDATE platform_audit SET actor = 'x' WHERE seq = 1"))
                .hasMessageContaining("only appended to");
        assertThatThrownBy(() -> execute("DELETE FROM platform_audit WHERE seq = 1"))
                .hasMessageContaining("only appended to");
    }

    @Test
    void anEntryChangedBehindTheApplicationsBackIsFoundAndNamed() throws SQLException {
        check();
        String trigger = "CREATE TRIGGER platform_audit_no_update BEFORE UPDATE ON platform_audit FOR EACH ROW"
                + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The audit trail is only appended to'";
        execute("DROP TRIGGER platform_audit_no_update");
        String subject = text("SELECT subject FROM platform_audit WHERE seq = 2");
        try {
            execute("UPDATE platform_audit SET subject = 'somebody-else' WHERE seq = 2");
            String found = check();
            assertThat(found)
                    .contains("note late")
                    .contains(texts.text(Language.FR, "platform.audit.check.broken", 2, 1))
                    .contains(texts.text(Language.FR, "platform.audit.break.CHANGED"));
            assertThat(text("SELECT details FROM platform_audit WHERE action = 'platform.audit.check-ended'"
                            + " ORDER BY seq DESC LIMIT 1"))
                    .contains("\"broken\":\"2\"", "\"fault\":\"CHANGED\"");
        } finally {
            execute("UPDATE platform_audit SET subject = '" + subject + "' WHERE seq = 2", trigger);
        }
        assertThat(check()).contains("note ok").doesNotContain("note late");
    }

    @Test
    void aStrangersProgramComputesTheChainFromTheExport() throws Exception {
        Response export = people.with(auditor).get(url + "/staff/audit.ndjson");
        assertThat(export.contentType()).startsWith("application/x-ndjson");
        byte[] hash = new byte[32];
        int count = 0;
        for (String line : export.asString().split("\n")) {
            Matcher parts = LINE.matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            assertThat(parts.group(2)).isEqualTo(HexFormat.of().formatHex(hash));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            hash = digest.digest((parts.group(1) + "}").getBytes(StandardCharsets.UTF_8));
            assertThat(parts.group(3)).isEqualTo(HexFormat.of().formatHex(hash));
            count++;
        }
        String seq = String.valueOf(count);
        assertThat(text("SELECT action FROM platform_audit WHERE seq = " + (count + 1)))
                .isEqualTo("platform.audit.exported");
        String noted = "?noted=" + seq + "&hash=" + HexFormat.of().formatHex(hash);
        page(noted).then().body(containsString(texts.text(Language.FR, "platform.audit.noted.same")));
        page("?noted=1&hash=" + HexFormat.of().formatHex(hash))
                .then()
                .body(containsString(texts.text(Language.FR, "platform.audit.noted.different")));
        page("?noted=999999999&hash=" + HexFormat.of().formatHex(hash))
                .then()
                .body(containsString(texts.text(Language.FR, "platform.audit.noted.missing")));
    }

    @Test
    void theProgramOfTheDocumentationSaysTheSame(@TempDir Path directory) throws Exception {
        assumeTrue(runs("python3", "-c", "pass").equals(""), "no python3 here");
        Matcher program = Pattern.compile("(?s)```python\n(.*?)```")
                .matcher(Files.readString(Path.of("docs", "components", "audit.md")));
        assertThat(program.find()).isTrue();
        Path script = Files.writeString(directory.resolve("check.py"), program.group(1));
        String export = people.with(auditor).get(url + "/staff/audit.ndjson").asString();
        List<String> lines = export.lines().toList();
        String last = lines.get(lines.size() - 1);
        String hash = last.substring(last.length() - 66, last.length() - 2);
        Path whole = Files.writeString(directory.resolve("whole.ndjson"), export);
        assertThat(runs("python3", script.toString(), whole.toString())).isEqualTo(lines.size() + " " + hash + "\n");
        Path changed = Files.writeString(
                directory.resolve("changed.ndjson"),
                export.replaceFirst("\"seq\":2,\"at\":\"20", "\"seq\":2,\"at\":\"21"));
        assertThat(runs("python3", script.toString(), changed.toString())).contains("breaks at entry 2");
    }

    private static String runs(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            return "not there";
        }
    }

    @Test
    void theExportHoldsWhatThePageShows() throws SQLException {
        TestPeople.Person person = people.create(Role.RESIDENT);
        people.post(person.email(), "wrong");
        people.session(person);
        String filter = "?about=account:" + person.id();
        String shown = page(filter).asString();
        String failed = texts.text(Language.FR, "accounts.trail.sign-in.failed-password");
        String done = texts.text(Language.FR, "accounts.trail.sign-in.done");
        assertThat(shown.lastIndexOf(done + " :")).as("the newest first").isLessThan(shown.lastIndexOf(failed + " :"));
        String csv = people.with(auditor).get(url + "/staff/audit.csv" + filter).asString();
        List<String> rows = csv.lines().toList();
        assertThat(csv).startsWith("\uFEFFseq,at,actor,action,subject,details,previous,hash");
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).contains("accounts.sign-in.failed-password", "anonymous");
        assertThat(rows.get(2)).contains("accounts.sign-in.done");
        for (String row : rows.subList(1, 3)) {
            assertThat(shown).contains(row.substring(row.lastIndexOf(',') + 1));
        }
        assertThat(text("SELECT details FROM platform_audit WHERE action = 'platform.audit.exported'"
                        + " ORDER BY seq DESC LIMIT 1"))
                .contains("\"format\":\"csv\"", "account:" + person.id());
    }

    @Test
    void aSearchThatIsNotUnderstoodShowsAndExportsNothing() {
        page("?from=31/03/2026")
                .then()
                .statusCode(200)
                .body(containsString(texts.text(Language.FR, "platform.audit.problem.from")))
                .body(containsString("31/03/2026"))
                .body(not(containsString("/staff/audit.csv")));
        people.with(auditor)
                .get(url + "/staff/audit.ndjson?from=31/03/2026")
                .then()
                .statusCode(400);
        page("?about=nothing-of-this-name").then().body(containsString(texts.text(Language.FR, "platform.audit.none")));
    }

    @ParameterizedTest
    @EnumSource(names = "AUDITOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyButTheAuditorReadsTheTrail(Role role) {
        String other = people.session(role);
        for (String address : List.of("/fr/staff/audit", "/staff/audit.csv", "/staff/audit.ndjson")) {
            assertThat(people.with(other).get(url + address).statusCode())
                    .as(role + " at " + address)
                    .isEqualTo(403);
        }
    }
}

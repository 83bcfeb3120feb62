package ma.opencommune.budgeting.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.opencommune.budgeting.domain.count.Count;
import ma.opencommune.budgeting.domain.count.CountJson;
import ma.opencommune.budgeting.domain.count.OwnElections;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecountTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String village = "";

    @BeforeEach
    void write() throws IOException {
        Path file = folder.resolve("village.pb");
        Files.write(file, OwnElections.bytes("village.pb"));
        village = file.toString();
    }

    private int run(String... arguments) {
        return new Recount(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    @Test
    void theRecountPrintsTheSameDigestAsTheCount() {
        String digest =
                CountJson.digest(Count.run(OwnElections.election("village.pb"), CountOptions.of(Rule.EQUAL_SHARES)));
        int status = run(
                village,
                "--rule",
                "equal-shares",
                "--satisfaction",
                "cost",
                "--finish-satisfaction",
                "cost",
                "--ties",
                "id");
        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"selected\":[\"school\",\"well\"]")
                .endsWith("sha256 " + digest + System.lineSeparator());
    }

    @Test
    void aWrongCommandSaysWhatIsAccepted() {
        assertThat(run()).isEqualTo(2);
        assertThat(run(village)).isEqualTo(2);
        assertThat(run(village, "--rule", "borda")).isEqualTo(2);
        assertThat(run(village, "--rule")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("greedy, equal-shares, phragmen, max-welfare");
    }

    @Test
    void aWrongOrMissingFileIsNamed() throws IOException {
        Path wrong = folder.resolve("wrong.pb");
        Files.writeString(wrong, "META\nkey;value\nbudget;x\n");
        assertThat(run(wrong.toString(), "--rule", "greedy")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 3, column 8, META budget: found \"x\"");
        assertThat(run(folder.resolve("nothing.pb").toString(), "--rule", "greedy"))
                .isEqualTo(3);
    }
}

package ma.opencommune.budgeting.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import ma.opencommune.budgeting.domain.count.OwnElections;
import org.junit.jupiter.api.Test;

class CountAnswerTest {

    private static CountAnswer ask(Map<String, String> options, byte[] file) throws IOException {
        return CountAnswer.to(options, new ByteArrayInputStream(file));
    }

    @Test
    void anElectionIsAnsweredWithItsResult() throws IOException {
        CountAnswer answer = ask(
                Map.of("rule", "equal-shares", "completion", "add1", "ties", "id"), OwnElections.bytes("village.pb"));
        JsonPath json = JsonPath.from(answer.body());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(json.getList("selected")).isEqualTo(List.of("lamp", "school", "well"));
        assertThat(json.getInt("increments")).isEqualTo(50);
        assertThat(json.getString("options.completion")).isEqualTo("add1");
        assertThat(json.getString("projects.find { it.id == 'park' }.reason")).isEqualTo("unaffordable");
        assertThat(answer.digest()).hasSize(64);
    }

    @Test
    void unknownOptionsAndValuesAreAnsweredWithWhatIsAccepted() throws IOException {
        CountAnswer answer = ask(Map.of("rule", "borda", "colour", "blue", "step", "0"), new byte[0]);
        JsonPath json = JsonPath.from(answer.body());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(json.getList("problems.option")).isEqualTo(List.of("colour", "rule", "step"));
        assertThat(json.getList("problems[1].accepted"))
                .isEqualTo(List.of("greedy", "equal-shares", "phragmen", "max-welfare"));
    }

    @Test
    void aWrongFileIsAnsweredWithAllItsProblems() throws IOException {
        CountAnswer answer = ask(Map.of("rule", "greedy"), "PROJECTS\n".getBytes(StandardCharsets.UTF_8));
        JsonPath json = JsonPath.from(answer.body());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(json.getInt("status")).isEqualTo(422);
        assertThat(json.getList("problems").size()).isGreaterThan(2);
        assertThat(json.getString("problems[0].section")).isEqualTo("PROJECTS");
        assertThat(json.getInt("problems[0].line")).isEqualTo(1);
    }

    @Test
    void aLotThatNamesAnUnknownProjectIsRefused() throws IOException {
        CountAnswer answer =
                ask(Map.of("rule", "greedy", "ties", "declared", "lot", "pool"), OwnElections.bytes("village.pb"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("No project pool");
    }

    @Test
    void aFileAboveTheLimitIsRefusedWithoutReadingItToTheEnd() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return length;
            }
        };
        assertThat(CountAnswer.to(Map.of("rule", "greedy"), endless).status()).isEqualTo(413);
    }
}

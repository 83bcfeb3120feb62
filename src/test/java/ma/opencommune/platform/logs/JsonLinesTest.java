package ma.opencommune.platform.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {

    @AfterEach
    void forget() {
        RequestId.clear();
    }

    @Test
    void aRecordIsOneLineWithTheRequestItBelongsTo() {
        RequestId.set("5b0c7c1e-0000-4000-8000-000000000001");
        LogRecord record = new LogRecord(Level.WARNING, "the queue\nis {0}");
        record.setParameters(new Object[] {"long"});
        record.setLoggerName("ma.opencommune.x");
        record.setThrown(new IllegalStateException("outer", new IllegalArgumentException("inner")));
        String line = new JsonLines().format(record);
        assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
        assertThat(line)
                .contains("\"request\":\"5b0c7c1e-0000-4000-8000-000000000001\"")
                .contains("\"level\":\"WARNING\"")
                .containsPattern("the queue\\\\(n|u000[aA])is long")
                .contains("java.lang.IllegalArgumentException");
    }

    @Test
    void withoutARequestThereIsNoId() {
        assertThat(new JsonLines().format(new LogRecord(Level.INFO, "x"))).doesNotContain("\"request\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sent to amina@example.ma now | sent to [mail] now",
                "call 0612345678 | call [number]",
                "call +212 6 12 34 56 78 back | call [number] back",
                "card AB123456 | card [number]",
                "Duplicate entry 'Amina Alaoui' for key 'name' | Duplicate entry '[value]' for key 'name'",
                "token q3Zk9vX2bT7mLw0pRc5yHd1s | token [token]",
                "incident 5b0c7c1e-1234-4000-8000-000000000001 | incident 5b0c7c1e-1234-4000-8000-000000000001",
                "ma.opencommune.information.app.InformationRequests | ma.opencommune.information.app.InformationRequests",
                "request TET-2026-000123-K took 1500 ms | request TET-2026-000123-K took 1500 ms",
            })
    void whatMayTellOfAPersonIsMasked(String text, String written) {
        assertThat(Masking.of(text)).isEqualTo(written);
    }
}

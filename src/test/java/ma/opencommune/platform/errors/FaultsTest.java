package ma.opencommune.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolationException;
import java.util.Map;
import java.util.Set;
import ma.opencommune.kernel.Conflict;
import ma.opencommune.kernel.Forbidden;
import ma.opencommune.kernel.NotFound;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void eachRefusalHasItsStatusHoweverDeepItLies() {
        assertThat(Faults.status(new NotFound("x"), 500)).isEqualTo(404);
        assertThat(Faults.status(new IllegalStateException(new Forbidden("x")), 500))
                .isEqualTo(403);
        assertThat(Faults.status(new RuntimeException(new IllegalStateException(new Conflict("x"))), 500))
                .isEqualTo(409);
        assertThat(Faults.status(new ConstraintViolationException("x", Set.of()), 500))
                .isEqualTo(422);
    }

    @Test
    void anythingElseIsOurFault() {
        assertThat(Faults.status(new IllegalStateException("x"), 404)).isEqualTo(500);
        assertThat(Faults.status(null, 404)).isEqualTo(404);
    }

    @Test
    void theProblemSaysNothingOfTheCause() {
        assertThat(Faults.problem(409, "n", Map.of("detail", "\"quoted\"")))
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Conflict\",\"status\":409,\"incident\":\"n\","
                        + "\"detail\":\"\\\"quoted\\\"\"}");
    }
}

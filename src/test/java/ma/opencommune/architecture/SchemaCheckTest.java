package ma.opencommune.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import ma.opencommune.architecture.SchemaCheck.DbColumn;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {

    private static final DbColumn NUMBER = new DbColumn("bigint", false, true);

    private final SchemaCheck check = new SchemaCheck(Map.of(
            "information_case",
            Map.of(
                    "id", NUMBER,
                    "received", new DbColumn("datetime", false, false),
                    "count", new DbColumn("int", true, false)),
            "other_case",
            Map.of("id", NUMBER, "received", new DbColumn("varbinary", false, false), "count", NUMBER)));

    @Entity
    @Table(name = "information_case")
    static class Good {
        @Id
        @Column(name = "id")
        Long id;

        @Column(name = "received")
        Instant received;
    }

    @Entity
    @Table(name = "other_case")
    static class Bad {
        @Id
        Long id;

        @Column(name = "received")
        Instant received;

        @Column(name = "recieved")
        Instant misspelt;

        @Column(name = "count")
        int count;
    }

    @Entity
    @Table(name = "information_case")
    static class Half {
        @Id
        @Column(name = "id")
        Long id;

        @Column(name = "count")
        int count;
    }

    @Entity
    static class Nowhere {}

    @Test
    void anEntityThatFitsHasNoProblem() {
        assertThat(check.problems(Good.class, "information")).isEmpty();
    }

    @Test
    void everyDifferenceIsNamed() {
        assertThat(check.problems(Bad.class, "information"))
                .containsExactlyInAnyOrder(
                        "Bad: table other_case lacks the prefix information_",
                        "Bad.id: names no column",
                        "Bad.received: Instant does not fit into varbinary",
                        "Bad.misspelt: no column recieved",
                        "Bad.count: int does not fit into bigint");
        assertThat(check.problems(Half.class, "information"))
                .containsExactlyInAnyOrder(
                        "Half.count: the column may be NULL, a int cannot",
                        "Half: information_case.received must be given, and no field gives it");
        assertThat(check.problems(Nowhere.class, "information")).containsExactly("Nowhere: no table named");
    }
}

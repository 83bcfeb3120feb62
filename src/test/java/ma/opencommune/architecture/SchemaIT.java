package ma.opencommune.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ma.opencommune.architecture.SchemaCheck.DbColumn;
import ma.opencommune.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migrations, run over an empty MariaDB, give the tables that the entities need. */
class SchemaIT {

    private static final Map<String, Map<String, DbColumn>> TABLES = new TreeMap<>();

    private static final Set<String> COARSE = new TreeSet<>();

    @BeforeAll
    static void migrateAnEmptyDatabase() throws SQLException {
        TestDatabase server = TestDatabase.running();
        String url = server.fresh("oc_schema");
        Flyway.configure()
                .dataSource(url, server.user(), server.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, server.user(), server.password());
                ResultSet columns = connection
                        .createStatement()
                        .executeQuery("SELECT table_name, column_name, data_type, is_nullable, column_default, extra,"
                                + " datetime_precision"
                                + " FROM information_schema.columns WHERE table_schema = 'oc_schema'")) {
            while (columns.next()) {
                if (columns.getString(3).equals("timestamp")
                        || "0".equals(columns.getString(7))
                                && columns.getString(3).equals("datetime")) {
                    COARSE.add(columns.getString(1) + "." + columns.getString(2));
                }
                boolean filled =
                        columns.getString(5) != null || !columns.getString(6).isEmpty();
                TABLES.computeIfAbsent(columns.getString(1), table -> new TreeMap<>())
                        .put(
                                columns.getString(2),
                                new DbColumn(
                                        columns.getString(3),
                                        columns.getString(4).equals("YES"),
                                        filled));
            }
        }
        TABLES.remove("flyway_schema_history");
        COARSE.removeIf(column -> column.startsWith("flyway_schema_history."));
    }

    @Test
    void everyEntityFitsItsTable() throws ClassNotFoundException {
        SchemaCheck check = new SchemaCheck(TABLES);
        List<String> problems = new ArrayList<>();
        List<JavaClass> entities = House.real().classes().stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .toList();
        for (JavaClass entity : entities) {
            problems.addAll(check.problems(
                    Class.forName(entity.getName()), House.real().place(entity).component()));
        }
        assertThat(entities).isNotEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void everyTableIsNamedAfterItsComponent() {
        TreeSet<String> components = new TreeSet<>();
        House.FLOORS.forEach(components::addAll);
        assertThat(TABLES.keySet())
                .isNotEmpty()
                .allMatch(table -> components.contains(table.substring(0, table.indexOf('_'))));
    }

    @Test
    void momentsKeepTheirMicroseconds() {
        assertThat(COARSE)
                .as("use DATETIME(6) in UTC: a TIMESTAMP depends on the connection's zone")
                .isEmpty();
    }
}

package ma.opencommune.architecture;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares entities with the tables of a database, which the persistence provider itself does only at the first query.
 * Collects every difference.
 */
final class SchemaCheck {

    /**
     * A column as the database knows it.
     *
     * @param type such as {@code varchar}
     * @param nullable whether NULL may stand there
     * @param filled whether the database fills it when nothing is given: a default, or a running number
     */
    record DbColumn(String type, boolean nullable, boolean filled) {}

    private static final Set<String> TEXT = Set.of("char", "varchar", "text", "mediumtext", "longtext", "tinytext");
    private static final Set<String> BYTES =
            Set.of("binary", "varbinary", "blob", "mediumblob", "longblob", "tinyblob");
    private static final Set<String> INTEGERS = Set.of("int", "smallint", "tinyint", "mediumint");
    private static final Map<Class<?>, Set<String>> FAMILIES = Map.ofEntries(
            Map.entry(String.class, TEXT),
            Map.entry(byte[].class, BYTES),
            Map.entry(int.class, INTEGERS),
            Map.entry(Integer.class, INTEGERS),
            Map.entry(long.class, Set.of("bigint", "int", "mediumint", "smallint", "tinyint")),
            Map.entry(Long.class, Set.of("bigint", "int", "mediumint", "smallint", "tinyint")),
            Map.entry(boolean.class, Set.of("tinyint", "bit")),
            Map.entry(Boolean.class, Set.of("tinyint", "bit")),
            Map.entry(double.class, Set.of("double")),
            Map.entry(java.math.BigDecimal.class, Set.of("decimal")),
            Map.entry(java.time.LocalDate.class, Set.of("date")),
            Map.entry(java.time.LocalTime.class, Set.of("time")),
            Map.entry(java.time.LocalDateTime.class, Set.of("datetime")),
            Map.entry(java.time.Instant.class, Set.of("datetime")));

    private final Map<String, Map<String, DbColumn>> tables;
    private final List<String> problems = new ArrayList<>();

    SchemaCheck(Map<String, Map<String, DbColumn>> tables) {
        this.tables = tables;
    }

    /** All differences between this entity and its table, each as a sentence. */
    List<String> problems(Class<?> entity, String component) {
        problems.clear();
        Table table = entity.getAnnotation(Table.class);
        if (table == null || !tables.containsKey(table.name())) {
            problems.add(entity.getSimpleName() + ": no table " + (table == null ? "named" : table.name()));
            return List.copyOf(problems);
        }
        if (!table.name().startsWith(component + "_")) {
            problems.add(entity.getSimpleName() + ": table " + table.name() + " lacks the prefix " + component + "_");
        }
        Map<String, DbColumn> columns = tables.get(table.name());
        Set<String> mapped = new HashSet<>();
        fields(entity).forEach(field -> field(entity.getSimpleName(), field, columns, mapped));
        columns.forEach((name, column) -> {
            if (!column.nullable() && !column.filled() && !mapped.contains(name)) {
                problems.add(entity.getSimpleName() + ": " + table.name() + "." + name
                        + " must be given, and no field gives it");
            }
        });
        return List.copyOf(problems);
    }

    private void field(String entity, Field field, Map<String, DbColumn> columns, Set<String> mapped) {
        String where = entity + "." + field.getName() + ": ";
        if (field.isAnnotationPresent(OneToMany.class) || field.isAnnotationPresent(ManyToMany.class)) {
            return;
        }
        if (field.isAnnotationPresent(ElementCollection.class)) {
            CollectionTable table = field.getAnnotation(CollectionTable.class);
            if (table == null || !tables.containsKey(table.name())) {
                problems.add(where + "no table of its values");
            }
            return;
        }
        if (field.isAnnotationPresent(Embedded.class) || field.isAnnotationPresent(EmbeddedId.class)) {
            fields(field.getType()).forEach(inner -> field(entity, inner, columns, mapped));
            return;
        }
        String name = column(field);
        mapped.add(name);
        if (name.isEmpty()) {
            problems.add(where + "names no column");
        } else if (!columns.containsKey(name)) {
            problems.add(where + "no column " + name);
        } else if (!field.isAnnotationPresent(JoinColumn.class)) {
            compare(where, field, columns.get(name));
        }
    }

    private void compare(String where, Field field, DbColumn column) {
        Class<?> stored = stored(field);
        Set<String> family = FAMILIES.getOrDefault(stored, Set.of());
        if (!family.contains(column.type())) {
            problems.add(where + stored.getSimpleName() + " does not fit into " + column.type());
        }
        if (field.getType().isPrimitive() && column.nullable()) {
            problems.add(where + "the column may be NULL, a " + field.getType() + " cannot");
        }
    }

    /** What is written for the field: the converter's type, the name of a constant, or the field's own type. */
    private Class<?> stored(Field field) {
        Convert convert = field.getAnnotation(Convert.class);
        if (convert != null) {
            return converted(convert.converter());
        }
        Enumerated enumerated = field.getAnnotation(Enumerated.class);
        if (field.getType().isEnum()) {
            return enumerated != null && enumerated.value() == EnumType.STRING ? String.class : int.class;
        }
        return field.getType();
    }

    private static Class<?> converted(Class<?> converter) {
        for (Type type : converter.getGenericInterfaces()) {
            if (type instanceof ParameterizedType parts && parts.getRawType() == AttributeConverter.class) {
                return (Class<?>) parts.getActualTypeArguments()[1];
            }
        }
        throw new IllegalArgumentException(converter + " converts nothing");
    }

    private static String column(Field field) {
        JoinColumn join = field.getAnnotation(JoinColumn.class);
        Column column = field.getAnnotation(Column.class);
        return join != null ? join.name() : column != null ? column.name() : "";
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> at = type; at != null && at != Object.class; at = at.getSuperclass()) {
            Arrays.stream(at.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                    .filter(field -> !Modifier.isTransient(field.getModifiers()))
                    .filter(field -> !field.isAnnotationPresent(Transient.class))
                    .forEach(fields::add);
        }
        return fields;
    }
}

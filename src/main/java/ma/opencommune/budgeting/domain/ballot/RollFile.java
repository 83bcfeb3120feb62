package ma.opencommune.budgeting.domain.ballot;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ma.opencommune.budgeting.domain.ballot.RollReading.Kind;
import ma.opencommune.budgeting.domain.ballot.RollReading.Problem;
import ma.opencommune.kernel.Csv;

/**
 * Reads the commune's list of voters: a CSV table with the columns {@code national_id, birth_date, area} and, if it has them, {@code
 * sex, mail, phone}; dates as 2008-03-31 or 31/03/2008, mobile telephones as 0612345678 or +212612345678. Everything wrong is named by line and column, without repeating what stands there.
 */
public final class RollFile {

    /** How many voters a list may have. */
    public static final int MOST = 500_000;

    private static final int MOST_PROBLEMS = 100;
    private static final List<String> MUST = List.of("national_id", "birth_date", "area");
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>,;:\"]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Set<String> areas;
    private final List<Problem> problems = new ArrayList<>();
    private final List<RollLine> lines = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private RollFile(Set<String> areas) {
        this.areas = areas;
    }

    /** Reads a table; the areas are those of the cycle. */
    public static RollReading read(String table, Set<String> areas) {
        return new RollFile(areas).read(Csv.lines(table));
    }

    private RollReading read(List<Csv.Line> table) {
        List<String> header = table.isEmpty()
                ? List.of()
                : table.get(0).fields().stream()
                        .map(name -> name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT))
                        .toList();
        for (String column : MUST) {
            if (!header.contains(column)) {
                problems.add(new Problem(1, column, Kind.MISSING_COLUMN));
            }
        }
        if (problems.isEmpty()) {
            table.stream()
                    .skip(1)
                    .takeWhile(line -> problems.size() < MOST_PROBLEMS)
                    .forEach(line -> row(header, line));
            if (lines.isEmpty() && problems.isEmpty()) {
                problems.add(new Problem(1, "", Kind.EMPTY));
            }
        }
        return problems.isEmpty() ? new RollReading.Accepted(List.copyOf(lines)) : new RollReading.Refused(problems);
    }

    private void row(List<String> header, Csv.Line line) {
        int before = problems.size();
        Optional<String> id = VoterKey.written(field(header, line, "national_id"));
        Optional<LocalDate> born = day(field(header, line, "birth_date"));
        String area = field(header, line, "area");
        Optional<Sex> sex = sex(field(header, line, "sex"));
        String mail = field(header, line, "mail");
        check(id.isPresent(), line, "national_id", Kind.NATIONAL_ID);
        check(born.isPresent(), line, "birth_date", Kind.BIRTH_DATE);
        check(areas.contains(area), line, "area", Kind.AREA);
        check(sex.isPresent(), line, "sex", Kind.SEX);
        Optional<String> phone = phone(field(header, line, "phone"));
        check(phone.isPresent(), line, "phone", Kind.PHONE);
        check(mail.isEmpty() || mail(mail), line, "mail", Kind.MAIL);
        check(id.isEmpty() || seen.add(id.get()), line, "national_id", Kind.TWICE);
        check(lines.size() < MOST, line, "", Kind.TOO_MANY);
        if (problems.size() == before) {
            lines.add(new RollLine(
                    id.orElseThrow(),
                    born.orElseThrow(),
                    area,
                    sex.orElseThrow(),
                    Optional.of(mail).filter(one -> !one.isEmpty()),
                    phone.filter(one -> !one.isEmpty())));
        }
    }

    private void check(boolean right, Csv.Line line, String column, Kind kind) {
        if (!right && problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(line.number(), column, kind));
        }
    }

    private static String field(List<String> header, Csv.Line line, String column) {
        int place = header.indexOf(column);
        return place >= 0 && place < line.fields().size()
                ? line.fields().get(place).strip()
                : "";
    }

    private static Optional<Sex> sex(String written) {
        return switch (written.toUpperCase(Locale.ROOT)) {
            case "" -> Optional.of(Sex.UNKNOWN);
            case "F" -> Optional.of(Sex.F);
            case "M" -> Optional.of(Sex.M);
            default -> Optional.empty();
        };
    }

    /** Whether this can be a mail address. */
    public static boolean mail(String written) {
        return MAIL.matcher(written).matches();
    }

    /** A mobile telephone as it is called from abroad; empty within for none written, empty without for something else. */
    public static Optional<String> phone(String written) {
        String plain = written.replaceAll("[\\s.()-]", "").replaceFirst("^00", "+");
        if (plain.isEmpty()) {
            return Optional.of("");
        }
        String called = plain.matches("0[67][0-9]{8}") ? "+212" + plain.substring(1) : plain;
        return called.matches("\\+212[67][0-9]{8}") ? Optional.of(called) : Optional.empty();
    }

    /** A day as 2008-03-31 or 31/03/2008. */
    public static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(written.contains("/") ? LocalDate.parse(written, DAY) : LocalDate.parse(written));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}

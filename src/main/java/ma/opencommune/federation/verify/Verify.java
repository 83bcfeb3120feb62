package ma.opencommune.federation.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.opencommune.federation.domain.evidence.Evidence;
import ma.opencommune.federation.domain.evidence.EvidenceCheck;
import ma.opencommune.federation.domain.evidence.EvidenceFile;
import ma.opencommune.federation.domain.note.NoteKey;
import ma.opencommune.federation.domain.note.NoteRefused;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Csv;
import ma.opencommune.kernel.Resources;

/**
 * {@code java -jar open-commune-verify.jar evidence.json --keys keys.txt}: says line by line what holds of a figure, without a network.
 *
 * <p>Exit status: 0 it holds; 1 something in it is wrong; 2 the command line is wrong; 3 a file cannot be read.
 */
public final class Verify {

    private static final int WRONG = 1;
    private static final int WRONG_COMMAND = 2;
    private static final int UNREADABLE = 3;
    private static final String USAGE = """
            Usage: java -jar open-commune-verify.jar EVIDENCE.json [--keys KEYS.txt]
              --keys   public keys that you trust, one a line as name+id+key; get them from each collectivity, not from
                       whoever gave you the evidence. Without it the keys in the evidence are used: that shows that the
                       figure follows from them, and not whose they are.
            """;

    private final PrintStream out;
    private final PrintStream err;

    Verify(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Checks and ends the process with its status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Verify(out, err).run(arguments));
    }

    int run(String... arguments) {
        boolean keys = arguments.length == 3 && arguments[1].equals("--keys");
        if (!keys && arguments.length != 1) {
            err.print(USAGE);
            return WRONG_COMMAND;
        }
        try {
            Evidence evidence = EvidenceFile.read(Files.readString(Path.of(arguments[0])));
            List<NoteKey> trusted = keys ? read(Files.readAllLines(Path.of(arguments[2]))) : read(evidence.keys());
            return report(evidence, trusted, keys);
        } catch (IOException unreadable) {
            err.println("Cannot read " + unreadable.getMessage());
            return UNREADABLE;
        } catch (IllegalArgumentException | NoteRefused wrong) {
            err.println(wrong.getMessage());
            return WRONG;
        }
    }

    private static List<NoteKey> read(List<String> lines) {
        List<NoteKey> keys = new ArrayList<>();
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> keys.add(NoteKey.parse(line)));
        return keys;
    }

    private int report(Evidence evidence, List<NoteKey> trusted, boolean own) {
        List<EvidenceCheck.Finding> findings = EvidenceCheck.of(evidence, trusted, people());
        findings.forEach(finding -> out.println((finding.right() ? "right  " : "WRONG  ") + finding.what()));
        if (!own) {
            out.println(
                    "note   the keys are those of the evidence itself; compare them with those of each collectivity:");
            trusted.forEach(key -> out.println("       " + key));
        }
        out.println("note   nothing here shows that no newer record exists; ask the logs for that");
        boolean holds = findings.stream().allMatch(EvidenceCheck.Finding::right);
        out.println(holds ? "The figure holds." : "The figure does not hold.");
        return holds ? 0 : WRONG;
    }

    /** Inhabitants at the census of 2024 (HCP), shipped with the program. */
    private static Map<CollectivityCode, Long> people() {
        Map<CollectivityCode, Long> people = new HashMap<>();
        Csv.rows(Resources.text(Verify.class, "/ma/opencommune/collectivity/collectivities.csv"))
                .forEach(row -> {
                    String count = row.getOrDefault("population_2024", "");
                    if (!count.isEmpty()) {
                        people.put(CollectivityCode.of(row.getOrDefault("code", "")), Long.valueOf(count));
                    }
                });
        return people;
    }
}

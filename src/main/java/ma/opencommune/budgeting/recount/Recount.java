package ma.opencommune.budgeting.recount;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.opencommune.budgeting.domain.count.Count;
import ma.opencommune.budgeting.domain.count.CountJson;
import ma.opencommune.budgeting.domain.count.Declaration;
import ma.opencommune.budgeting.domain.count.OptionsReader;
import ma.opencommune.budgeting.domain.count.OptionsReading;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;

/**
 * {@code java -jar open-commune-recount.jar election.pb --rule equal-shares --satisfaction cost ...}: prints the result as
 * JSON and its SHA-256 digest.
 *
 * <p>Exit status: 0 counted; 1 the file is no election, or beyond a stated limit; 2 the command line is wrong; 3 the file
 * cannot be read.
 */
public final class Recount {

    private static final int WRONG_FILE = 1;
    private static final int WRONG_COMMAND = 2;
    private static final int UNREADABLE = 3;
    private static final String USAGE = """
            Usage: java -jar open-commune-recount.jar ELECTION.pb --rule RULE [options]
              --rule                equal-shares | greedy | phragmen | max-welfare
              --satisfaction        cost | cardinality
              --completion          none | add1 | add1-until-overspend | integral
              --step                currency added to each purse per completion run, for example 1
              --finish              none | greedy
              --finish-satisfaction cost | cardinality
              --ties                declared | id
              --lot                 ids in the order drawn: a,b,c
              --misfit              skip | stop
              --comparison          none | greedy
              --minimum-votes       a whole number
              --incompatible        sets of which one may win: a,b;c,d
              --envelopes           none | file
            """;

    private final PrintStream out;
    private final PrintStream err;

    Recount(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Counts and ends the process with its status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Recount(out, err).run(arguments));
    }

    int run(String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            err.print(USAGE);
            return WRONG_COMMAND;
        }
        Map<String, String> given = new LinkedHashMap<>();
        if (!options(arguments, given)) {
            return WRONG_COMMAND;
        }
        OptionsReading reading = OptionsReader.read(given);
        if (reading instanceof OptionsReading.Refused refused) {
            refused.problems().forEach(err::println);
            return WRONG_COMMAND;
        }
        return count(Path.of(arguments[0]), ((OptionsReading.Accepted) reading).declaration());
    }

    private boolean options(String[] arguments, Map<String, String> given) {
        for (int at = 1; at < arguments.length; at += 2) {
            if (!arguments[at].startsWith("--") || at + 1 == arguments.length) {
                err.println("An option is written --name value, this is not: " + arguments[at]);
                err.print(USAGE);
                return false;
            }
            given.put(name(arguments[at].substring(2)), arguments[at + 1]);
        }
        return true;
    }

    /** {@code finish-satisfaction} is {@code finishSatisfaction}, as in the address of the web service. */
    private static String name(String written) {
        StringBuilder name = new StringBuilder();
        for (String part : written.split("-")) {
            boolean first = name.isEmpty() || part.isEmpty();
            name.append(first ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }

    private int count(Path file, Declaration declaration) {
        PbReading reading;
        try {
            reading = PbReader.read(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            err.println("Cannot read " + file + ": " + unreadable.getMessage());
            return UNREADABLE;
        }
        if (reading instanceof PbReading.Refused refused) {
            err.println(file + " is no well-formed .pb file:");
            refused.problems().forEach(err::println);
            return WRONG_FILE;
        }
        PbReading.Accepted accepted = (PbReading.Accepted) reading;
        accepted.notes().forEach(note -> err.println("Note: " + note));
        return print(accepted.election(), declaration);
    }

    private int print(Election election, Declaration declaration) {
        try {
            long begun = System.nanoTime();
            CountResult result = Count.run(election, declaration.forElection(election));
            out.println(CountJson.text(result, Duration.ofNanos(System.nanoTime() - begun)));
            out.println("sha256 " + CountJson.digest(result));
            return 0;
        } catch (IllegalArgumentException beyond) {
            err.println(beyond.getMessage());
            return WRONG_FILE;
        }
    }
}

package ma.opencommune.budgeting.domain.count;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import ma.opencommune.budgeting.domain.count.model.Completion;
import ma.opencommune.budgeting.domain.count.model.CountOptions;
import ma.opencommune.budgeting.domain.count.model.CountOptions.Shares;
import ma.opencommune.budgeting.domain.count.model.CountResult;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.model.Finish;
import ma.opencommune.budgeting.domain.count.model.Rule;
import ma.opencommune.budgeting.domain.count.model.Satisfaction;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Reading and counting the real elections of the speed table of rules.md, exact result included, in a heap of 300 MB.
 * Run {@link #main} with the test class path, from the project's root; it needs the elections beside the project.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx300m")
public class CountBenchmark {

    private static final Map<String, Completion> COMPLETIONS = Map.of(
            "Poland_Swiecie_2023", Completion.ADD1,
            "Poland_Wieliczka_2023_Green_Budget", Completion.ADD1_UNTIL_OVERSPEND);

    @Param({
        "Poland_Swiecie_2023",
        "Poland_Wieliczka_2023_Green_Budget",
        "France_Toulouse_2024",
        "Netherlands_Amsterdam_252",
        "Poland_Lodz_2022"
    })
    public String file = "";

    private byte[] bytes;
    private Election election;
    private CountOptions options;

    @Setup
    public void read() {
        bytes = RealElections.bytes(file);
        election = RealElections.election(file);
        Completion completion = COMPLETIONS.getOrDefault(file, Completion.NONE);
        options = CountOptions.of(Rule.EQUAL_SHARES)
                .with(new Shares(completion, BigDecimal.ONE, Finish.NONE, Satisfaction.COST, false));
    }

    @Benchmark
    public CountResult count() {
        return Count.run(election, options);
    }

    @Benchmark
    public PbReading parse() {
        return PbReader.read(bytes);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(CountBenchmark.class.getSimpleName())
                        .build())
                .run();
    }
}

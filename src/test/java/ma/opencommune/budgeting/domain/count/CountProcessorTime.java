package ma.opencommune.budgeting.domain.count;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * The same as {@link CountBenchmark} in processor time of the one thread, which a busy machine changes little: milliseconds to count and
 * to parse each election, after six and four seconds of warm-up, with the load of the machine beside it.
 */
public final class CountProcessorTime {

    private static final double MILLIS = 1e6;
    private static final String[] FILES = {
        "Poland_Swiecie_2023",
        "Poland_Wieliczka_2023_Green_Budget",
        "France_Toulouse_2024",
        "Netherlands_Amsterdam_252",
        "Poland_Lodz_2022"
    };

    private CountProcessorTime() {}

    /** Prints a line for each election. */
    public static void main(String[] arguments) {
        for (String file : FILES) {
            CountBenchmark benchmark = new CountBenchmark();
            benchmark.file = file;
            benchmark.read();
            double count = millis(benchmark::count, 6);
            double parse = millis(benchmark::parse, 4);
            System.out.printf(
                    "%-36s count %.2f ms, parse %.1f ms; load %.1f%n",
                    file,
                    count,
                    parse,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    private static double millis(Runnable work, int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        int times = 0;
        while (System.nanoTime() < end || times < 20) {
            work.run();
            times++;
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        int many = Math.max(20, times / 6);
        for (int time = 0; time < many; time++) {
            work.run();
        }
        return (threads.getCurrentThreadCpuTime() - begun) / MILLIS / many;
    }
}

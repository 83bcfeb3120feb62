package ma.opencommune.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A program started from here, with its number in a file so that a later start finds it when this one was killed. */
final class Child implements AutoCloseable {

    private static final Path SESSION = Path.of("/usr/bin/setsid");
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path numberFile;

    private Child(Process process, Path numberFile) {
        this.process = process;
        this.numberFile = numberFile;
    }

    /** Starts the program in a session of its own, so that Ctrl-C reaches only the starter, which stops things in order. */
    static Child start(ProcessBuilder builder, Path numberFile) throws IOException {
        if (Files.isExecutable(SESSION)) {
            List<String> command = new ArrayList<>(builder.command());
            command.add(0, SESSION.toString());
            builder.command(command);
        }
        Process process = builder.start();
        PrivateFile.write(numberFile, String.valueOf(process.pid()));
        return new Child(process, numberFile);
    }

    Process process() {
        return process;
    }

    @Override
    public void close() throws IOException {
        end(process.toHandle());
        Files.deleteIfExists(numberFile);
    }

    /**
     * Stops the program whose number is in the file, when it still runs.
     *
     * @param mark a word of its command line, by which it is told from a stranger that was given the same number
     */
    static boolean stopLeftover(Path numberFile, String mark) throws IOException {
        if (!Files.isRegularFile(numberFile)) {
            return false;
        }
        Optional<ProcessHandle> left = number(numberFile)
                .flatMap(ProcessHandle::of)
                .filter(one -> one.info()
                        .commandLine()
                        .filter(command -> command.contains(mark))
                        .isPresent());
        left.ifPresent(Child::end);
        Files.delete(numberFile);
        return left.isPresent();
    }

    private static Optional<Long> number(Path file) throws IOException {
        try {
            return Optional.of(Long.valueOf(Files.readString(file).strip()));
        } catch (NumberFormatException cutShort) {
            return Optional.empty();
        }
    }

    /** Asks the program to end, and ends it when it has not after a minute. */
    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            handle.destroyForcibly();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            handle.destroyForcibly();
        }
    }
}

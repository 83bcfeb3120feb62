package ma.opencommune.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.opencommune.platform.start.Refusal;
import org.jspecify.annotations.Nullable;

/** What the server writes, kept in files of ten megabytes of which five are kept, and searched for the reasons of a refusal. */
final class ServerLog {

    private static final long MOST_BYTES = 10L * 1024 * 1024;
    private static final int KEPT = 5;
    private static final long PATIENCE_MILLIS = 5_000;

    private final Path file;
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private @Nullable Thread follower;

    ServerLog(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** Writes down what comes, on a thread of its own, until it ends. */
    void follow(InputStream stream) throws IOException {
        PrivateFile.directory(file.resolveSibling(".").normalize());
        Thread thread = new Thread(() -> copy(stream), "server-log");
        thread.setDaemon(true);
        thread.start();
        follower = thread;
    }

    /** Waits for the last lines of a server that has ended. */
    void waitForEnd() throws InterruptedException {
        if (follower != null) {
            follower.join(PATIENCE_MILLIS);
        }
    }

    /** Why the server ended: in its own words when it gave some. */
    Failure failure() {
        return refusals.isEmpty()
                ? new Failure("The server ended while it was started; its log is " + file + ".")
                : new Failure(refusals);
    }

    private void copy(InputStream stream) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            while (line != null) {
                rotate();
                line = fill(reader, line);
            }
        } catch (IOException e) {
            System.err.println("The log " + file + " cannot be written: " + e.getMessage());
        }
    }

    /** Writes lines until the file is full; gives the first one for the next file. */
    private @Nullable String fill(BufferedReader reader, String first) throws IOException {
        String line = first;
        long written = Files.exists(file) ? Files.size(file) : 0;
        try (Writer writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (line != null && written < MOST_BYTES) {
                int mark = line.indexOf(Refusal.MARK);
                if (mark >= 0) {
                    refusals.add(line.substring(mark + Refusal.MARK.length()));
                }
                writer.write(line);
                writer.write('\n');
                written += line.length() + 1;
                if (!reader.ready()) {
                    writer.flush();
                }
                line = reader.readLine();
            }
        }
        return line;
    }

    private void rotate() throws IOException {
        if (!Files.exists(file) || Files.size(file) < MOST_BYTES) {
            return;
        }
        for (int number = KEPT - 1; number > 0; number--) {
            Path from = number == 1 ? file : numbered(number - 1);
            if (Files.exists(from)) {
                Files.move(from, numbered(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path numbered(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }
}

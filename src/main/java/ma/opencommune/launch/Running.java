package ma.opencommune.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What was started, so that it can be stopped in the opposite order, once, whoever asks first. */
final class Running {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private volatile @Nullable Process server;
    private boolean stopped;

    /** Notes a part that must be stopped; stops it at once when the end has already come. */
    synchronized void add(AutoCloseable part) {
        if (stopped) {
            close(part);
        } else {
            parts.push(part);
        }
    }

    /** The process whose end is the end of all. */
    void server(Process process) {
        server = process;
    }

    /** Waits until the server ends; true when it was stopped from here. */
    boolean waitForEnd() throws InterruptedException {
        Process process = server;
        if (process != null) {
            process.waitFor();
        }
        return process == null || stopping();
    }

    /** Whether the end has been asked for. */
    synchronized boolean stopping() {
        return stopped;
    }

    /** Stops every part; true when the server was one of them. Waits for a stop that is already under way. */
    boolean stop() {
        Deque<AutoCloseable> rest;
        synchronized (this) {
            stopped = true;
            rest = new ArrayDeque<>(parts);
            parts.clear();
        }
        rest.forEach(Running::close);
        return server != null && !rest.isEmpty();
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            System.err.println("Could not be stopped: " + e.getMessage());
        }
    }
}

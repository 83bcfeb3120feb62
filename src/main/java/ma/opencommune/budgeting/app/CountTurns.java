package ma.opencommune.budgeting.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A count may need a hundred megabytes and a processor for long: two small files at a time or one large one, from pages and programs
 * together, the others wait their turn; and each is interrupted after a minute, which the rules notice.
 */
@ApplicationScoped
public class CountTurns {

    /** Work that ends by itself or when its thread is interrupted. */
    public interface Work<T> {

        /** Does it. */
        T done() throws IOException;
    }

    private static final int PLACES = 2;
    private static final long LARGE = 4L * 1024 * 1024;
    private static final long LONGEST_WAIT = 20;
    private static final long LONGEST = 60;

    private final Semaphore turns = new Semaphore(PLACES, true);

    @Resource
    ManagedScheduledExecutorService clockwork;

    /** Does the work when it is its turn; empty when there was none for too long. A size below zero is not known. */
    public <T> Optional<T> inTurn(long bytes, Work<T> work) throws IOException {
        int places = bytes < 0 || bytes > LARGE ? PLACES : 1;
        if (!take(places)) {
            return Optional.empty();
        }
        Watch watch = new Watch(Thread.currentThread());
        Future<?> end = clockwork.schedule(watch, LONGEST, TimeUnit.SECONDS);
        try {
            return Optional.of(work.done());
        } finally {
            watch.over();
            end.cancel(false);
            turns.release(places);
        }
    }

    private boolean take(int places) {
        try {
            return turns.tryAcquire(places, LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Interrupts a thread unless its work is over, and never after. */
    private static final class Watch implements Runnable {

        private final Thread thread;
        private boolean over;
        private boolean rung;

        Watch(Thread thread) {
            this.thread = thread;
        }

        @Override
        public synchronized void run() {
            if (!over) {
                rung = true;
                thread.interrupt();
            }
        }

        /** Takes the interruption back, so that whoever has the thread next does not meet it. */
        synchronized void over() {
            over = true;
            if (rung) {
                Thread.interrupted();
            }
        }
    }
}

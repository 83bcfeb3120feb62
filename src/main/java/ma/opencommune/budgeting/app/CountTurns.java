package ma.opencommune.budgeting.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A count may need some hundred megabytes: two at a time, from pages and programs together; the others wait their turn. */
@ApplicationScoped
public class CountTurns {

    private static final int AT_ONCE = 2;
    private static final long LONGEST_WAIT = 20;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** Waits for a turn; false when there was none for too long. Whoever got one must {@link #give} it back. */
    public boolean take() {
        try {
            return turns.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives the turn back. */
    public void give() {
        turns.release();
    }
}

package ma.opencommune.information.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.opencommune.information.app.SearchIndex;
import ma.opencommune.platform.jobs.Job;

/** After an upgrade, makes the words of the search anew, a part in each transaction. */
@ApplicationScoped
public class SearchIndexJob implements Job {

    private static final Duration OFTEN = Duration.ofMinutes(5);
    private static final int MOST_PARTS = 40;

    @Inject
    SearchIndex index;

    @Override
    public String name() {
        return "information.search";
    }

    @Override
    public Duration every() {
        return OFTEN;
    }

    @Override
    public void run() {
        int parts = 1;
        while (index.renew() && parts < MOST_PARTS) {
            parts++;
        }
    }
}

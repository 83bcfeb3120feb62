package ma.opencommune.platform.watch.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.i18n.Texts;
import ma.opencommune.platform.jobs.JobBook;
import org.jspecify.annotations.Nullable;

/** What is done again and again: when it last ran, how that ended, when it is due next. */
@Named
@RequestScoped
public class JobsPage {

    private static final int SHORT = 8;

    @Inject
    JobBook book;

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    /**
     * A job as the page shows it.
     *
     * @param entry the job and its times
     * @param name what it does, in words
     */
    public record Line(JobBook.Entry entry, String name) {

        /** When it last ended; null before the first time. */
        public @Nullable Instant ended() {
            return entry.state().ended().orElse(null);
        }

        /** When it is due next; null before the first time. */
        public @Nullable Instant next() {
            return entry.next().orElse(null);
        }

        /** When it last failed; null when it never did. */
        public @Nullable Instant failed() {
            return entry.state().failed().orElse(null);
        }

        /** Kind of the last fault. */
        public String error() {
            return entry.state().error().orElse("");
        }

        /** The node that runs it now, by the first signs of its number; empty when none does. */
        public String holder() {
            return entry.state()
                    .holder()
                    .map(node -> node.substring(0, Math.min(SHORT, node.length())))
                    .orElse("");
        }

        /** How it stands, as the end of a text key. */
        public String outcome() {
            if (!holder().isEmpty()) {
                return "running";
            }
            if (ended() == null) {
                return "never";
            }
            return entry.state().failed().equals(entry.state().ended()) ? "failed" : "well";
        }

        /** Style of its outcome. */
        public String style() {
            return switch (outcome()) {
                case "failed" -> "late";
                case "well" -> "ok";
                default -> "soon";
            };
        }
    }

    /** Every job. */
    public List<Line> getLines() {
        return book.all().stream()
                .map(entry -> new Line(entry, name(entry.state().name())))
                .toList();
    }

    /** What a job does: the text {@code platform.job.mail} for {@code platform.mail}; its own name without one. */
    private String name(String job) {
        int dot = job.indexOf('.');
        String key = dot < 0 ? job : job.substring(0, dot) + ".job" + job.substring(dot);
        return texts.all(language.get()).getOrDefault(key, job);
    }
}

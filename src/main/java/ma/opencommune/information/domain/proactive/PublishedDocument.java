package ma.opencommune.information.domain.proactive;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A document that the commune publishes without being asked.
 *
 * @param id its number in the archive of files
 * @param title as readers see it
 * @param language of the document, as ar
 * @param type media type
 * @param bytes size
 * @param alternative how a person who cannot read this format gets it; empty when nothing is said
 * @param added day it was published
 */
public record PublishedDocument(
        long id, String title, String language, String type, long bytes, String alternative, LocalDate added) {

    /** The format in a word, as PDF. */
    public String format() {
        return type.replaceAll(";.*", "").replaceAll(".*[/.]", "").toUpperCase(Locale.ROOT);
    }
}

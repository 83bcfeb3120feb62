package ma.opencommune.budgeting.domain.delivery;

import java.time.LocalDate;

/**
 * A photograph of a project.
 *
 * @param id its number in the archive of files
 * @param alternative what it shows, for those who do not see it
 * @param taken when
 * @param type media type, as the content was found to be
 * @param bytes how large
 */
public record Photo(long id, String alternative, LocalDate taken, String type, long bytes) {}

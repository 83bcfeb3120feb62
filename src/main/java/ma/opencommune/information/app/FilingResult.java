package ma.opencommune.information.app;

import java.time.LocalDate;
import java.util.List;
import ma.opencommune.information.domain.request.Token;
import ma.opencommune.platform.files.domain.Keeping;
import ma.opencommune.platform.limits.domain.Wait;

/** What became of a form. */
public sealed interface FilingResult {

    /**
     * The request is registered; sending the same form again gives the same answer.
     *
     * @param number its number
     * @param token opens its tracking page
     */
    record Filed(String number, Token token) implements FilingResult {}

    /**
     * A file is not taken; nothing is registered.
     *
     * @param files each with its reason
     */
    record FilesRefused(List<Keeping.Refused> files) implements FilingResult {}

    /**
     * The day of receipt has not come yet, or no law and calendar of ours reaches back to it; nothing is registered.
     *
     * @param day as it was given
     */
    record WrongDay(LocalDate day) implements FilingResult {}

    /**
     * A request with this number of the national portal is registered already; nothing is registered.
     *
     * @param number of that request, for staff only
     */
    record Twin(String number) implements FilingResult {}

    /** The same form made a request with other words before; nothing is registered and nothing is told of that one. */
    record OtherFiling() implements FilingResult {}

    /**
     * This contact or this network address sent too many; nothing is registered.
     *
     * @param time after when the next is taken
     */
    record TooMany(Wait time) implements FilingResult {}
}

package ma.opencommune.platform.mail.domain;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which mails are looked for; what is empty does not matter.
 *
 * @param state where they stand
 * @param id number of one mail
 * @param about how the reference they belong to begins
 */
public record MailSearch(Optional<MailState> state, OptionalLong id, Optional<String> about) {

    private static final int LONGEST = 120;

    /** The mails of this number or reference; all when nothing was typed. */
    public static MailSearch of(Optional<MailState> state, String typed) {
        String text = typed.strip();
        boolean number = text.matches("[0-9]{1,18}");
        return new MailSearch(
                state,
                number ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty(),
                Optional.of(text.substring(0, Math.min(LONGEST, text.length())))
                        .filter(reference -> !number && !reference.isEmpty()));
    }
}

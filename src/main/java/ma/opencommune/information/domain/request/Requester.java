package ma.opencommune.information.domain.request;

import java.util.Optional;

/**
 * Who asks. Personal data: encrypted at rest, shown to the officer of the case, never published, never logged.
 *
 * @param name as the person writes it
 * @param email empty when there is none
 * @param phone empty when there is none
 * @param address postal address, empty when not given
 * @param nationalId number of the national identity card, or of the residence permit
 * @param standing on which ground the law lets the person ask (articles 3 and 4)
 * @param association for which the person asks; empty when for oneself
 */
public record Requester(
        String name,
        String email,
        String phone,
        String address,
        String nationalId,
        Standing standing,
        String association) {

    /** Who may ask: citizens, and foreigners who are legally resident. */
    public enum Standing {
        CITIZEN,
        LEGAL_RESIDENT
    }

    /** The mail address, if letters can go there. */
    public Optional<String> mail() {
        return email.isBlank() ? Optional.empty() : Optional.of(email);
    }

    @Override
    public String toString() {
        return "Requester";
    }
}

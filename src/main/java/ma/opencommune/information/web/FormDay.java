package ma.opencommune.information.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as a form sends it: {@code 2026-11-25}. */
final class FormDay {

    private FormDay() {}

    static Optional<LocalDate> of(String sent) {
        try {
            return Optional.of(LocalDate.parse(sent.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}

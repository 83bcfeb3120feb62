package ma.opencommune.services.app;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.PlainText;

/**
 * A report of a barrier as it is sent with the form. Each message is the key of a text; the name of the part is the name of its
 * field.
 *
 * @param language the person's
 * @param place where: the address of a page, or a place
 * @param happened what happened
 * @param needed what would have helped; may be empty
 * @param email for the answer; may be empty
 */
public record BarrierReport(
        Language language,

        @NotBlank(message = "services.barrier.error.place") @Size(max = 300, message = "services.barrier.error.long")
        String place,

        @NotBlank(message = "services.barrier.error.happened")
        @Size(max = 3000, message = "services.barrier.error.long")
        String happened,

        @Size(max = 3000, message = "services.barrier.error.long")
        String needed,

        @Size(max = 160, message = "services.barrier.error.long")
        @Pattern(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}", message = "services.barrier.error.email")
        String email) {

    /** Cleans every text. */
    public BarrierReport {
        place = PlainText.line(place);
        happened = PlainText.text(happened);
        needed = PlainText.text(needed);
        email = PlainText.line(email);
    }

    @Override
    public String toString() {
        return "BarrierReport";
    }
}

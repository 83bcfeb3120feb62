package ma.opencommune.information.app;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.Map;
import java.util.function.UnaryOperator;
import ma.opencommune.information.domain.request.AnswerForm;
import ma.opencommune.information.domain.request.Question;
import ma.opencommune.information.domain.request.RequestKind;
import ma.opencommune.information.domain.request.Requester;
import ma.opencommune.kernel.Chosen;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.PlainText;

/**
 * A request as it is sent with the form (article 14). Each message is the key of a text; the name of the part is the name of its field.
 *
 * @param language in which the requester is written to
 * @param name of the requester
 * @param email needed when there is no phone
 * @param phone needed when there is no mail address
 * @param address postal address; may be empty
 * @param nationalId number of the identity card or residence permit
 * @param standing citizen or legal resident
 * @param association for which the requester asks; may be empty
 * @param subject one line
 * @param description the information wanted
 * @param form in which it is wanted
 * @param kind ordinary or urgent
 * @param urgentReason why it is urgent
 * @param portal number on the national portal; may be empty
 * @param consent to the use of these data for this request (law 09-08)
 */
public record Filing(
        Language language,

        @NotBlank(message = "information.ask.error.name") @Size(max = 120, message = "information.ask.error.long")
        String name,

        @Size(max = 160, message = "information.ask.error.long")
        @Pattern(regexp = "|[^@\\s]+@[^@\\s]+\\.[^@\\s]{2,}", message = "information.ask.error.email")
        String email,

        @Pattern(regexp = "|\\+?[0-9][0-9 .()-]{7,20}", message = "information.ask.error.phone")
        String phone,

        @Size(max = 400, message = "information.ask.error.long")
        String address,

        @NotBlank(message = "information.ask.error.nationalId", groups = Online.class)
        @Pattern(regexp = "|[A-Za-z0-9]{4,20}", message = "information.ask.error.nationalId.form")
        String nationalId,

        Requester.Standing standing,

        @Size(max = 160, message = "information.ask.error.long")
        String association,

        @NotBlank(message = "information.ask.error.subject") @Size(max = 200, message = "information.ask.error.long")
        String subject,

        @NotBlank(message = "information.ask.error.description")
        @Size(max = 5000, message = "information.ask.error.long")
        String description,

        AnswerForm form,
        RequestKind kind,

        @Size(max = 1000, message = "information.ask.error.long")
        String urgentReason,

        @Pattern(regexp = "|[A-Za-z0-9][A-Za-z0-9/_. -]{2,39}", message = "information.portal.refused.NO_REFERENCE")
        String portal,

        boolean consent) {

    private static final Map<String, String> RULES =
            Map.of("reachable", "email", "withinReach", "email", "urgencyExplained", "urgentReason");

    /** What a form that the requester fills needs besides. */
    public interface Online extends Default {}

    /** What a request entered by a clerk needs besides. */
    public interface AtDesk extends Default {}

    /** Cleans every text: no control characters, no marks that turn the direction. */
    public Filing {
        name = PlainText.line(name);
        email = PlainText.line(email);
        phone = PlainText.line(phone);
        address = PlainText.text(address);
        nationalId = PlainText.line(nationalId).replace(" ", "");
        association = PlainText.line(association);
        subject = PlainText.line(subject);
        description = PlainText.text(description);
        urgentReason = PlainText.text(urgentReason);
        portal = PlainText.line(portal);
    }

    /** Letters must reach the requester. */
    @AssertTrue(message = "information.ask.error.contact", groups = Online.class)
    public boolean isReachable() {
        return !email.isEmpty() || !phone.isEmpty();
    }

    /** At the desk a postal address is enough: letters are printed. */
    @AssertTrue(message = "information.desk.error.contact", groups = AtDesk.class)
    public boolean isWithinReach() {
        return isReachable() || !address.isEmpty();
    }

    /** What is urgent says why (article 17). */
    @AssertTrue(message = "information.ask.error.urgentReason")
    public boolean isUrgencyExplained() {
        return kind == RequestKind.ORDINARY || !urgentReason.isEmpty();
    }

    /**
     * The request of a form or of a program, field by field.
     *
     * @param fields what was sent under the name of a part; empty when nothing was
     * @param otherwise the language when none was sent
     * @param consent whether the data may be used for this request
     */
    public static Filing of(UnaryOperator<String> fields, Language otherwise, boolean consent) {
        return new Filing(
                Language.parse(fields.apply("language")).orElse(otherwise),
                fields.apply("name"),
                fields.apply("email"),
                fields.apply("phone"),
                fields.apply("address"),
                fields.apply("nationalId"),
                Chosen.of(Requester.Standing.class, fields.apply("standing")).orElse(Requester.Standing.CITIZEN),
                fields.apply("association"),
                fields.apply("subject"),
                fields.apply("description"),
                Chosen.of(AnswerForm.class, fields.apply("form")).orElse(AnswerForm.ELECTRONIC),
                Chosen.of(RequestKind.class, fields.apply("kind")).orElse(RequestKind.ORDINARY),
                fields.apply("urgentReason"),
                fields.apply("portal"),
                consent);
    }

    /** The field at which a mistake is told: rules over several fields have no field of their own. */
    public static String field(String part) {
        return RULES.getOrDefault(part, part);
    }

    Question question() {
        return new Question(language, subject, description, form, kind, urgentReason);
    }

    Requester requester() {
        return new Requester(name, email, phone, address, nationalId, standing, association);
    }

    @Override
    public String toString() {
        return "Filing";
    }
}

package ma.opencommune.information.domain.request;

import ma.opencommune.kernel.Language;

/**
 * What is asked, in the requester's words.
 *
 * @param language in which the requester is written to
 * @param subject one line
 * @param description the information wanted
 * @param form in which it is wanted
 * @param kind ordinary or urgent
 * @param urgentReason why it is urgent; empty when ordinary
 */
public record Question(
        Language language, String subject, String description, AnswerForm form, RequestKind kind, String urgentReason) {

    /** An ordinary request gives no reason. */
    public Question {
        if (kind == RequestKind.ORDINARY) {
            urgentReason = "";
        }
    }
}

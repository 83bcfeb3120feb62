package ma.opencommune.information.domain.request;

import ma.opencommune.kernel.Language;

/**
 * The words of a letter in one language.
 *
 * @param kind which letter
 * @param language in which
 * @param version grows with each change; 0 for the standard words that were never changed
 * @param subject line of the subject
 * @param text with names in braces
 * @param standard whether these are the standard words
 */
public record LetterTemplate(
        LetterKind kind, Language language, int version, String subject, String text, boolean standard) {}

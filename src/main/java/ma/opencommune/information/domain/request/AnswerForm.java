package ma.opencommune.information.domain.request;

/** In which form the information is wanted (article 14). */
public enum AnswerForm {
    ELECTRONIC,
    PAPER,
    ON_SITE
}

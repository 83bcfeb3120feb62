package ma.opencommune.information.domain.request;

/** By which way a request came (article 14); desk, telephone and paper requests are entered by a clerk. */
public enum Channel {
    WEB,
    PAPER,
    ORAL,
    PHONE
}

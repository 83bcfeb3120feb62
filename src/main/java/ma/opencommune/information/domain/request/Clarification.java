package ma.opencommune.information.domain.request;

/** Whether the officer asked the requester to say more: once, everything in one question. The clock runs on meanwhile. */
public enum Clarification {
    NONE,
    ASKED,
    ANSWERED
}

package ma.opencommune.platform.mail.domain;

import java.time.Instant;

/**
 * A mail whose turn it is.
 *
 * @param id number of its row
 * @param messageId the stable part of its Message-ID, the same at each try
 * @param tries how often it was tried before
 * @param created when it was written
 */
public record WaitingMail(long id, String messageId, int tries, Instant created) {}

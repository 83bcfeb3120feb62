package ma.opencommune.information.domain.proactive;

/**
 * A duty as pages show it.
 *
 * @param duty what is to be published
 * @param standing whether it is kept today
 */
public record DutySheet(Duty duty, Standing standing) {}

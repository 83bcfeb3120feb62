package ma.opencommune.accounts.domain;

/**
 * Somebody who works here, as others who work here call them.
 *
 * @param id number of the account
 * @param name how the person is called
 */
public record Colleague(long id, String name) {}

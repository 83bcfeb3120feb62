package ma.opencommune.information.domain.request;

/**
 * Somebody who can be put in charge of a case.
 *
 * @param id number of the account
 * @param name what the person is called
 */
public record Officer(long id, String name) {}

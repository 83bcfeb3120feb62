package ma.opencommune.budgeting.web;

/**
 * A project on the ballot page.
 *
 * @param id its id
 * @param name its name
 * @param description what it is; empty for none
 * @param cost its price in words
 * @param chosen whether it is chosen
 * @param typed points or rank as typed; empty for none
 */
public record BallotLine(String id, String name, String description, String cost, boolean chosen, String typed) {}

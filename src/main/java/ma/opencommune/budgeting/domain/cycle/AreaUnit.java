package ma.opencommune.budgeting.domain.cycle;

import ma.opencommune.kernel.LocalizedText;

/**
 * A part of the territory whose residents may belong to an area.
 *
 * @param id its number
 * @param name what it is called
 */
public record AreaUnit(long id, LocalizedText name) {}

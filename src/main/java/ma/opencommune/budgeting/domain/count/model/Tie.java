package ma.opencommune.budgeting.domain.count.model;

import java.util.List;

/**
 * A tie that was met: projects with exactly equal standing when one of them was chosen.
 *
 * @param round the round it was met in, from 1
 * @param projects the ids of the equal projects, ascending
 * @param chosen the one that came first
 * @param by what decided: {@code id}, {@code cost}, {@code votes} or {@code lot}
 */
public record Tie(int round, List<String> projects, String chosen, String by) {}

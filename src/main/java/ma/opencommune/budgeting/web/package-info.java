/**
 * Participatory budgeting for people: the page where anyone counts an election. Decides how a result is told in sentences; counts by
 * {@code budgeting.domain.count} and keeps nothing.
 */
@NullMarked
package ma.opencommune.budgeting.web;

import org.jspecify.annotations.NullMarked;

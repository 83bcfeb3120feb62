/**
 * Participatory budgeting for programs: {@code /api/v1/budgeting}. Decides what is answered to which request; counts and
 * reads files by {@code budgeting.domain.count} and keeps nothing.
 */
@NullMarked
package ma.opencommune.budgeting.rest;

import org.jspecify.annotations.NullMarked;

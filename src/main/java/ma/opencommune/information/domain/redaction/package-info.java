/**
 * What is withheld inside a file of an answer (articles 7 and 8): boxes with their ground, what a search proposes, the public count.
 * Decides where a box may lie; must not know how a page is drawn.
 */
@NullMarked
package ma.opencommune.information.domain.redaction;

import org.jspecify.annotations.NullMarked;

/**
 * What is written down about the running of this node: one JSON object a line, with the id of the request it belongs to and nothing
 * about persons. Decides the form; must not know who writes.
 */
@NullMarked
package ma.opencommune.platform.logs;

import org.jspecify.annotations.NullMarked;

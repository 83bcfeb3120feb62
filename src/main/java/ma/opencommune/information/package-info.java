/**
 * Access to information (law 31-13): from a request to its answer, its remedies and its place in the public register.
 */
@NullMarked
package ma.opencommune.information;

import org.jspecify.annotations.NullMarked;

/**
 * Printed documents. Decides fonts, paper and tagging; must not know what is printed.
 */
@NullMarked
package ma.opencommune.platform.pdf;

import org.jspecify.annotations.NullMarked;

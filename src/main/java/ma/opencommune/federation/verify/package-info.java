/**
 * The program {@code open-commune-verify.jar}: checks a figure on a machine without a network. Decides how findings are printed; knows
 * the protocol's values only.
 */
@NullMarked
package ma.opencommune.federation.verify;

import org.jspecify.annotations.NullMarked;

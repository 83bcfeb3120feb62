/**
 * The use cases of access to information: load, let the domain decide, save, record, tell.
 */
@NullMarked
package ma.opencommune.information.app;

import org.jspecify.annotations.NullMarked;

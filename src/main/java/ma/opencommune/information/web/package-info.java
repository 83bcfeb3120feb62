/**
 * The pages of access to information, for the public and for staff. Decides what is shown and kept while typing; must not decide what
 * the law allows.
 */
@NullMarked
package ma.opencommune.information.web;

import org.jspecify.annotations.NullMarked;

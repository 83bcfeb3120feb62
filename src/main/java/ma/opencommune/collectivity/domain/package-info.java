/**
 * Who a node is, and the calendar of the days on which its administration is closed. Decides which closures are known on which
 * day, how a feast is forecast and what number a revision bears; must not know any service nor how long a deadline is.
 */
@NullMarked
package ma.opencommune.collectivity.domain;

import org.jspecify.annotations.NullMarked;

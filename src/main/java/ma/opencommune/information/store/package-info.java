/**
 * Requests, their events, answers and files in the database. Decides what is sealed and how a page of the queue is found; must not
 * know who may see it.
 */
@NullMarked
package ma.opencommune.information.store;

import org.jspecify.annotations.NullMarked;

/**
 * The starter program: one command that brings up a database when none is given, the server and the application, and takes them down
 * again. Decides in which order, and what the person at the terminal reads. Stands outside the WAR and knows of the application only
 * its configuration and its address.
 */
@NullMarked
package ma.opencommune.launch;

import org.jspecify.annotations.NullMarked;

package ma.opencommune.launch;

import java.io.IOException;

/** Stops what a starter that was killed left running: it holds the database's files, or the port. */
final class Leftovers {

    private Leftovers() {}

    /** Stops server and database of an earlier start; the lock of the directory says that no starter watches them any more. */
    static void stop(DataDirectory data) throws IOException {
        Child.stopLeftover(data.at(Server.NUMBER), "payara");
        Child.stopLeftover(data.at(EmbeddedDatabase.NUMBER), "mariadbd");
    }
}

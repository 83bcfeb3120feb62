package ma.opencommune.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the built parts are: beside each other in {@code target} after a build, or in the directory of the system property
 * {@code opencommune.launch.home}.
 *
 * @param war the application
 * @param server Payara Micro
 */
record Installation(Path war, Path server) {

    static Installation find() throws Failure {
        Path home = Path.of(System.getProperty("opencommune.launch.home", "target"));
        Installation found =
                new Installation(home.resolve("open-commune.war"), home.resolve("server/lib/payara-micro.jar"));
        for (Path part : List.of(found.war, found.server)) {
            if (!Files.isRegularFile(part)) {
                throw new Failure(part.toAbsolutePath() + " is missing; build it with mvn package.");
            }
        }
        return found;
    }
}

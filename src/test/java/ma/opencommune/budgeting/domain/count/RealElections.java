package ma.opencommune.budgeting.domain.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ma.opencommune.budgeting.domain.count.model.Election;
import ma.opencommune.budgeting.domain.count.pb.PbReader;
import ma.opencommune.budgeting.domain.count.pb.PbReading;

/** The real elections beside the project, if they are there; they are never part of it. */
final class RealElections {

    private static final Path FOLDER = Path.of("..", "shared", "pb");
    private static final Map<String, Election> READ = new ConcurrentHashMap<>();

    private RealElections() {}

    static boolean present() {
        return Files.isDirectory(FOLDER.resolve("elections")) && Files.isDirectory(FOLDER.resolve("expected"));
    }

    static List<Path> files(String folder, String end) {
        if (!present()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve("elections").resolve(name + ".pb"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Election election(String name) {
        return READ.computeIfAbsent(name, file -> {
            PbReading reading = PbReader.read(bytes(file));
            if (reading instanceof PbReading.Accepted accepted) {
                return accepted.election();
            }
            throw new AssertionError(file + ": " + reading);
        });
    }
}

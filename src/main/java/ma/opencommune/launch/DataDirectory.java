package ma.opencommune.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory the starter program keeps its things in; one program at a time, which a lock of the system sees to. */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataDirectory open(Path root) throws Failure {
        try {
            PrivateFile.directory(root);
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new Failure("Open Commune is already running from the directory " + root.toAbsolutePath()
                        + "; stop it, or set another one (opencommune.data.directory).");
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new Failure(
                    "The directory " + root.toAbsolutePath() + " cannot be written to (opencommune.data.directory).");
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException alreadyHere) {
            return false;
        }
    }

    /** A file or directory in it. */
    Path at(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

package ma.opencommune.platform.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A vault with a key of the test's choice. */
public final class TestVault {

    /** The key that {@code TestServer} gives its servers. */
    public static final String SERVER_KEY = "5e".repeat(32);

    private TestVault() {}

    public static Vault of(String keyFile) {
        try {
            Vault vault = new Vault();
            Path key = Files.createTempFile("vault", ".key");
            key.toFile().deleteOnExit();
            vault.keyFile = Files.writeString(key, keyFile).toString();
            return vault;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package ma.opencommune.platform.files.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The ClamAV of {@code opencommune.clamav.*}, if there is one. */
@ApplicationScoped
public class VirusScanner {

    @Inject
    @ConfigProperty(name = "opencommune.clamav.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "opencommune.clamav.port", defaultValue = "3310")
    int port;

    /** Whether files must be scanned before they are given out. */
    public boolean configured() {
        return host.isPresent();
    }

    /**
     * Has the bytes scanned.
     *
     * @return the name of what was found; empty when they are clean
     * @throws IOException when the scanner cannot be had or gives no verdict; the file must wait
     */
    public Optional<String> finding(InputStream bytes) throws IOException {
        return new ClamSocket(host.orElseThrow(), port).scan(bytes);
    }
}

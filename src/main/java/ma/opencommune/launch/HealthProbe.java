package ma.opencommune.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Ends with 0 when the node on this machine says that it can serve, else with 1: for the health check of a container. */
public final class HealthProbe {

    private static final int PATIENCE_MILLIS = 8_000;

    private HealthProbe() {}

    /** Asks the port of {@code OPENCOMMUNE_HTTP_PORT}. */
    public static void main(String[] arguments) {
        System.exit(ready(System.getenv().getOrDefault("OPENCOMMUNE_HTTP_PORT", "8080")) ? 0 : 1);
    }

    static boolean ready(String port) {
        try {
            HttpURLConnection connection = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/health/ready")
                    .toURL()
                    .openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}

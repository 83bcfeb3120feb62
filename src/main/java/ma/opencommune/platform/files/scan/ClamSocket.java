package ma.opencommune.platform.files.scan;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One question to clamd over its socket: {@code zINSTREAM}, blocks with their length before them, a block of no length, and the
 * verdict in one line (clamd(8)).
 */
final class ClamSocket {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int BLOCK = 64 * 1024;
    private static final int LONGEST_VERDICT = 1024;
    private static final int LONGEST_NAME = 120;

    private final String host;
    private final int port;

    ClamSocket(String host, int port) {
        this.host = host;
        this.port = port;
    }

    Optional<String> scan(InputStream bytes) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), BLOCK));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] block = new byte[BLOCK];
            for (int count = bytes.read(block); count >= 0; count = bytes.read(block)) {
                if (count > 0) {
                    out.writeInt(count);
                    out.write(block, 0, count);
                }
            }
            out.writeInt(0);
            out.flush();
            return verdict(new String(socket.getInputStream().readNBytes(LONGEST_VERDICT), StandardCharsets.US_ASCII));
        }
    }

    /** Only an outright OK is clean; whatever is neither clean nor found is no verdict. */
    static Optional<String> verdict(String line) throws IOException {
        String said = line.replace("\0", "").strip();
        if (said.equals("stream: OK")) {
            return Optional.empty();
        }
        if (said.startsWith("stream: ") && said.endsWith(" FOUND")) {
            String name = said.substring("stream: ".length(), said.length() - " FOUND".length());
            String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
            return Optional.of(plain.substring(0, Math.min(plain.length(), LONGEST_NAME)));
        }
        throw new IOException("the virus scanner gave no verdict");
    }
}

package ma.opencommune.platform.files.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Against a server that reads the wire protocol of clamd as clamd(8) describes it. */
class ClamSocketTest {

    @Test
    void theBytesArriveWholeAndInOrder() throws Exception {
        byte[] sent = new byte[200_000];
        new Random(31).nextBytes(sent);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> received = answer(server, "stream: OK\0");
            assertThat(scan(server, sent)).isEmpty();
            assertThat(received.get()).isEqualTo(sent);
        }
    }

    @Test
    void whatIsFoundIsNamed() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answer(server, "stream: Eicar-Test-Signature FOUND\0");
            assertThat(scan(server, new byte[10])).contains("Eicar-Test-Signature");
        }
    }

    @Test
    void anythingElseIsNoVerdict() {
        for (String said :
                new String[] {"INSTREAM size limit exceeded. ERROR", "", "stream: OKAY", "stream: x ERROR", "OK"}) {
            assertThatThrownBy(() -> ClamSocket.verdict(said)).isInstanceOf(IOException.class);
        }
    }

    private static Optional<String> scan(ServerSocket server, byte[] bytes) throws IOException {
        return new ClamSocket("127.0.0.1", server.getLocalPort()).scan(new ByteArrayInputStream(bytes));
    }

    private static CompletableFuture<byte[]> answer(ServerSocket server, String verdict) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = server.accept();
                    DataInputStream in = new DataInputStream(socket.getInputStream())) {
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    all.writeBytes(in.readNBytes(length));
                }
                socket.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
                return all.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}

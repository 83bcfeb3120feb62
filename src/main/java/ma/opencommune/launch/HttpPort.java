package ma.opencommune.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Whether the server will get its port, and a free one for the database. */
final class HttpPort {

    private HttpPort() {}

    /** Refuses a port that another program has. */
    static void check(Settings settings) throws Failure {
        String address = settings.text("opencommune.http.address");
        int port = settings.number("opencommune.http.port");
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new Failure("This machine does not know the address " + address + " (opencommune.http.address).");
        } catch (IOException e) {
            throw new Failure(
                    "Port " + port + " of " + address
                            + " is taken or not allowed; stop the program that has it, or set another one (opencommune.http.port).");
        }
    }

    /** A port of this machine that nobody has at the moment. */
    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

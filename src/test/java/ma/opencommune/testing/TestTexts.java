package ma.opencommune.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway for text messages: a real server that keeps what it is sent, and refuses as often as it is told to. */
public final class TestTexts {

    /** Without this token nothing is taken. */
    public static final String TOKEN = "text-token";

    private static TestTexts shared;

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final HttpServer server;

    private TestTexts() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/send", this::take);
        server.start();
    }

    /** The one of this run. */
    public static synchronized TestTexts shared() {
        if (shared == null) {
            shared = new TestTexts();
        }
        return shared;
    }

    private void take(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = ("Bearer " + TOKEN).equals(call.getRequestHeaders().getFirst("Authorization"));
        boolean takes = known && refusals.getAndUpdate(left -> Math.max(0, left - 1)) == 0;
        if (takes) {
            taken.add(body);
        }
        call.sendResponseHeaders(takes ? 202 : 503, -1);
        call.close();
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/send";
    }

    /** Refuses the next ones. */
    public void refuse(int times) {
        refusals.set(times);
    }

    /** What was taken for this number, as JSON. */
    public List<String> taken(String to) {
        return taken.stream().filter(body -> body.contains("\"" + to + "\"")).toList();
    }
}

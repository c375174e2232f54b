package coach.rapport.benchmarks.many;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** A small HTTP server on the loopback, with a virtual thread for each request. */
final class StandInServer {
    private static final int BACKLOG = 4_096;

    private final HttpServer server;

    static {
        // A server that drops idle connections at 200 would be what is measured.
        System.setProperty("sun.net.httpserver.maxIdleConnections", "10000");
    }

    private StandInServer(HttpServer server) {
        this.server = server;
    }

    static StandInServer start(HttpHandler handler) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", handler);
            server.start();
            return new StandInServer(server);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

package coach.rapport.slack.receiving;

import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The other end of Socket Mode. */
final class FakeSocketServer extends WebSocketServer {
    private final BlockingQueue<WebSocket> connections = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> acknowledged = new LinkedBlockingQueue<>();
    private final CountDownLatch started = new CountDownLatch(1);

    FakeSocketServer() throws InterruptedException {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        setReuseAddr(true);
        start();
        if (!started.await(20, TimeUnit.SECONDS)) throw new AssertionError("the socket server did not start");
    }

    String url() {
        return "ws://" + getAddress().getHostString() + ":" + getPort() + "/";
    }

    /** Waits for the app to connect. */
    WebSocket connection() throws InterruptedException {
        return waited(connections);
    }

    /** Waits for the id of the next envelope that was acknowledged. */
    String acknowledged() throws InterruptedException {
        return waited(acknowledged);
    }

    boolean acknowledgedNothing() {
        return acknowledged.isEmpty();
    }

    private static <T> T waited(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(20, TimeUnit.SECONDS);
        if (next == null) throw new AssertionError("nothing came");
        return next;
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        connections.add(socket);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        acknowledged.add(JsonParser.parseString(message)
                .getAsJsonObject()
                .get("envelope_id")
                .getAsString());
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception error) {}
}

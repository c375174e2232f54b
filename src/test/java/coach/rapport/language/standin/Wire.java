package coach.rapport.language.standin;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;

/** One connection, for one answer. A socket rather than a server's API, so that faults are what they are called. */
final class Wire {
    private static final Duration READING = Duration.ofMillis(250);

    private final Socket socket;
    private final OutputStream out;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    void send(Response response, Pace pace) throws IOException {
        pause(pace.beforeFirst());
        write(HttpBytes.head(response));
        for (byte[] piece : HttpBytes.body(response)) {
            write(piece);
            if (response.streamed()) pause(pace.between());
        }
    }

    void drip(Response response, Duration between) throws IOException {
        write(HttpBytes.head(response));
        for (byte one : HttpBytes.together(HttpBytes.body(response))) {
            write(new byte[] {one});
            pause(between);
        }
    }

    /** Sends half of what the head promises; closing the connection is left to the caller. */
    void sendHalf(Response response) throws IOException {
        write(HttpBytes.head(response));
        byte[] body = HttpBytes.together(HttpBytes.body(response));
        write(Arrays.copyOf(body, body.length / 2));
    }

    void reset(Response response) throws IOException {
        sendHalf(response);
        // A client that has not read its half yet would lose it too.
        pause(READING);
        // Without lingering, closing sends a reset instead of an end.
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Says nothing until the client leaves. */
    void hang() throws IOException {
        socket.setSoTimeout(0);
        awaitTheClient();
    }

    /** Waits by listening, so that a client that leaves is noticed at once and not at the next write but one. */
    private void pause(Duration duration) throws IOException {
        if (duration.isZero()) return;
        socket.setSoTimeout((int) Math.max(1, duration.toMillis()));
        try {
            awaitTheClient();
        } catch (SocketTimeoutException stillThere) {
            // As it should be.
        }
    }

    private void awaitTheClient() throws IOException {
        if (socket.getInputStream().read() < 0) throw new EOFException("the client left");
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }
}

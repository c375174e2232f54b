package coach.rapport.language.standin;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One connection, for one answer. A socket rather than a server's API, so that faults are what they are called. */
final class Wire {
    private final Socket socket;
    private final OutputStream out;

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
    }

    void send(Response response, Pace pace) throws IOException {
        pause(pace.beforeFirst());
        write(head(response));
        for (byte[] piece : body(response)) {
            write(piece);
            if (response.streamed()) pause(pace.between());
        }
    }

    void drip(Response response, Duration between) throws IOException {
        write(head(response));
        for (byte one : together(body(response))) {
            write(new byte[] {one});
            pause(between);
        }
    }

    /** Sends half of what the head promises; closing the connection is left to the caller. */
    void sendHalf(Response response) throws IOException {
        write(head(response));
        byte[] body = together(body(response));
        write(Arrays.copyOf(body, body.length / 2));
    }

    void reset(Response response) throws IOException {
        sendHalf(response);
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

    private static byte[] head(Response response) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + response.status() + " Status\r\n")
                .append("Content-Type: " + response.contentType() + "\r\n")
                .append("Connection: close\r\n")
                .append(
                        response.streamed()
                                ? "Transfer-Encoding: chunked\r\n"
                                : "Content-Length: " + together(body(response)).length + "\r\n");
        response.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        return bytes(head + "\r\n");
    }

    private static List<byte[]> body(Response response) {
        List<byte[]> body = new ArrayList<>();
        for (String piece : response.pieces()) body.add(response.streamed() ? chunk(bytes(piece)) : bytes(piece));
        if (response.streamed()) body.add(bytes("0\r\n\r\n"));
        return body;
    }

    private static byte[] chunk(byte[] piece) {
        return together(List.of(bytes(Integer.toHexString(piece.length) + "\r\n"), piece, bytes("\r\n")));
    }

    private static byte[] together(List<byte[]> pieces) {
        byte[] whole = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int end = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, whole, end, piece.length);
            end += piece.length;
        }
        return whole;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

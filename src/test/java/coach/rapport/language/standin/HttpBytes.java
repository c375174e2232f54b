package coach.rapport.language.standin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A response as it stands on the wire. */
final class HttpBytes {
    private HttpBytes() {}

    static byte[] head(Response response) {
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

    static List<byte[]> body(Response response) {
        List<byte[]> body = new ArrayList<>();
        for (String piece : response.pieces()) body.add(response.streamed() ? chunk(bytes(piece)) : bytes(piece));
        if (response.streamed()) body.add(bytes("0\r\n\r\n"));
        return body;
    }

    private static byte[] chunk(byte[] piece) {
        return together(List.of(bytes(Integer.toHexString(piece.length) + "\r\n"), piece, bytes("\r\n")));
    }

    static byte[] together(List<byte[]> pieces) {
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

package coach.rapport.language.standin;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request.
 *
 * @param path without the base path of the protocol
 * @param query empty where there is none
 * @param headers by names in lower case
 */
record Received(String method, String path, String query, Map<String, String> headers, String body) {
    static Received from(InputStream in, String base) throws IOException {
        String[] first = line(in).split(" ");
        if (first.length != 3) throw new EOFException("no request");
        String[] target = first[1].split("\\?", 2);
        Map<String, String> headers = headers(in);
        // A path outside of the base path stays whole, and is not found.
        String path = target[0].startsWith(base) ? target[0].substring(base.length()) : target[0];
        return new Received(first[0], path, target.length == 2 ? target[1] : "", headers, body(in, headers));
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] header = line.split(":", 2);
            headers.put(header[0].strip().toLowerCase(Locale.ROOT), header[1].strip());
        }
        return headers;
    }

    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("the client left");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    boolean isGet(String wanted) {
        return method.equals("GET") && path.equals(wanted);
    }

    boolean isPost(String wanted) {
        return method.equals("POST") && path.equals(wanted);
    }

    /** Returns what follows the last slash of a GET below a folder. */
    Optional<String> findGetBelow(String folder) {
        return method.equals("GET") && path.startsWith(folder + "/")
                ? Optional.of(path.substring(folder.length() + 1))
                : Optional.empty();
    }

    Optional<String> findHeader(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}

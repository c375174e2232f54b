package coach.rapport.language.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What goes back over HTTP.
 *
 * @param said the body; in as many pieces as are sent one after the other where it is a stream
 * @param ending what a stream ends with, so that its reader knows that it is complete
 */
record Response(
        int status,
        String contentType,
        Map<String, String> headers,
        boolean streamed,
        List<String> said,
        List<String> ending) {
    static Response json(int status, Object body) {
        return new Response(status, "application/json", Map.of(), false, List.of(Json.write(body)), List.of());
    }

    static Response page(String html) {
        return new Response(200, "text/html; charset=utf-8", Map.of(), false, List.of(html), List.of());
    }

    static Response stream(String contentType, List<String> said, List<String> ending) {
        return new Response(200, contentType, Map.of(), true, said, ending);
    }

    List<String> pieces() {
        List<String> pieces = new ArrayList<>(said);
        pieces.addAll(ending);
        return pieces;
    }

    Response with(String header, String value) {
        return new Response(status, contentType, Map.of(header, value), streamed, said, ending);
    }

    Response withoutEnding() {
        return new Response(status, contentType, headers, streamed, said, List.of());
    }

    /** Cuts the JSON of the last piece in half. The line ends behind it stay, so that a reader takes the piece for whole. */
    Response truncated() {
        List<String> cut = new ArrayList<>(said);
        String last = cut.removeLast();
        String json = last.stripTrailing();
        cut.add(json.substring(0, json.length() / 2) + last.substring(json.length()));
        return new Response(status, contentType, headers, streamed, cut, List.of());
    }
}

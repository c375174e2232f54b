package coach.rapport.playground.api;

import coach.rapport.playground.PlaygroundDoor;
import coach.rapport.playground.workspace.Files;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the bytes of an upload, raw or as a multipart form. */
@PlaygroundDoor
class UploadDoor {
    private final Files files;

    UploadDoor(Files files) {
        this.files = files;
    }

    @PostMapping("/playground/upload/{id}")
    ResponseEntity<String> receive(@PathVariable String id, HttpServletRequest request)
            throws IOException, ServletException {
        if (files.find(id).isEmpty()) return ResponseEntity.notFound().build();
        byte[] bytes = bytes(request);
        files.receive(id, bytes);
        return ResponseEntity.ok("OK - " + bytes.length);
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return request.getInputStream().readAllBytes();
        }
        Collection<Part> parts = request.getParts();
        return parts.iterator().next().getInputStream().readAllBytes();
    }
}

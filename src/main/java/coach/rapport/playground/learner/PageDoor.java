package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundDoor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page and its parts. They lie outside the folders that Spring Boot serves by itself, so only this door shows them. */
@PlaygroundDoor
class PageDoor {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @GetMapping("/")
    ResponseEntity<Resource> page() {
        return part("index.html");
    }

    @GetMapping("/playground/page/{name:[a-z-]+\\.(?:js|css|svg)}")
    ResponseEntity<Resource> part(@PathVariable String name) {
        Resource resource = new ClassPathResource("playground/" + name);
        if (!resource.exists()) return ResponseEntity.notFound().build();
        MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .body(resource);
    }
}

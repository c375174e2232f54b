package coach.rapport.playground.workspace;

import coach.rapport.playground.PlaygroundPart;
import java.util.Optional;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** Where this server listens. Known only after start, because the port may be chosen by the system. */
@PlaygroundPart
public class OwnAddress {
    private final ApplicationContext context;

    OwnAddress(ApplicationContext context) {
        this.context = context;
    }

    public Optional<Integer> findPort() {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? Optional.of(web.getWebServer().getPort())
                : Optional.empty();
    }

    /** The address of a path on this server, such as {@code http://127.0.0.1:8080/slack/events}. */
    public String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Fills the port into an address written as {@code http://127.0.0.1:{port}/...}. */
    public String filled(String template) {
        return template.contains("{port}") ? template.replace("{port}", String.valueOf(port())) : template;
    }

    private int port() {
        return findPort().orElseThrow(() -> new IllegalStateException("the web server has not started"));
    }
}

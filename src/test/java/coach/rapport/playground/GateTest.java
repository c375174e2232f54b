package coach.rapport.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateTest {
    @TempDir
    static Path state;

    static RunningPlayground playground;

    @BeforeAll
    static void start() {
        playground = RunningPlayground.start(state);
    }

    @AfterAll
    static void stop() {
        playground.close();
    }

    private static String status(String method, String headers) throws IOException {
        int port = URI.create(playground.url("/")).getPort();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            String request = "%s /%s HTTP/1.1\r\n%s\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                    .formatted(method, method.equals("GET") ? "" : "playground/control/rates", headers);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new String(answer, StandardCharsets.ISO_8859_1).substring(9, 12);
        }
    }

    @Test
    void letsLocalhostIn() throws Exception {
        assertThat(status("GET", "Host: localhost:8080")).isEqualTo("200");
        assertThat(status("GET", "Host: [::1]:8080")).isEqualTo("200");
    }

    @Test
    void refusesAnotherNameForThisMachine() throws Exception {
        assertThat(status("GET", "Host: evil.example")).isEqualTo("403");
        assertThat(status("GET", "Host: localhost.evil.example")).isEqualTo("403");
    }

    @Test
    void refusesAPostFromAnotherSite() throws Exception {
        assertThat(status("POST", "Host: localhost:8080\r\nOrigin: https://evil.example"))
                .isEqualTo("403");
        assertThat(status("POST", "Host: localhost:8080\r\nSec-Fetch-Site: cross-site"))
                .isEqualTo("403");
        assertThat(status("POST", "Host: localhost:8080\r\nOrigin: null")).isEqualTo("403");
    }

    @Test
    void takesAPostFromItsOwnPage() throws Exception {
        assertThat(status("POST", "Host: localhost:8080\r\nOrigin: http://localhost:8080"))
                .isNotEqualTo("403");
    }
}

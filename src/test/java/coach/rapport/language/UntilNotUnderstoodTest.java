package coach.rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.http.client.sse.DefaultServerSentEventParser;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UntilNotUnderstoodTest {
    private final List<String> heard = new ArrayList<>();

    private final ServerSentEventListener listener = new ServerSentEventListener() {
        @Override
        public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
            if (event.data().equals("garbled")) throw new IllegalStateException(event.data());
            heard.add(event.data());
        }

        @Override
        public void onError(Throwable error) {
            heard.add(error.getClass().getSimpleName());
        }

        @Override
        public void onClose() {
            heard.add("closed");
        }
    };

    private void read(String... events) {
        String body = "data: " + String.join("\n\ndata: ", events) + "\n\n";
        UntilNotUnderstood until = new UntilNotUnderstood(listener);
        new DefaultServerSentEventParser()
                .parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), until);
        until.end();
    }

    @Test
    void aStreamThatIsUnderstoodIsReadToItsEnd() {
        read("one", "two");
        assertThat(heard).containsExactly("one", "two", "closed");
    }

    @Test
    void nothingIsReadBehindWhatIsNotUnderstood() {
        read("one", "garbled", "three");
        assertThat(heard).containsExactly("one", "IllegalStateException");
    }
}

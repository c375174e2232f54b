package coach.rapport.language;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.language.Prompt.Message;
import coach.rapport.language.Prompt.Role;
import coach.rapport.language.standin.ModelStandIn;
import coach.rapport.language.standin.Protocol;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a provider has read in one turn, it need not read in the next. */
class CachingTest {
    // Too short for a cache by itself, as a customer's is.
    private static final String SYSTEM = "You are Maya, and you write short and finished sentences. ".repeat(50);
    private static final String LINE = "It has been dead since two o'clock, and nobody knows why that is. ".repeat(40);

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OLLAMA")
    void theTalkIsRememberedToTheLastMessageThatStays(Protocol protocol) {
        try (ModelStandIn standIn = ModelStandIn.start(protocol).speaks("I see.")) {
            List<Message> talk = new ArrayList<>(List.of(new Message(Role.USER, "(The chat opens.)")));
            for (int turn = 0; turn < 2; turn++) {
                talk.add(new Message(Role.MODEL, LINE + turn));
                Usage usage = asked(standIn, talk, "Since when?\n\nThe director's note " + turn);
                if (turn == 0) assertThat(usage.cached()).isZero();
                else assertThat(usage.cached()).isGreaterThanOrEqualTo(1_024);
                talk.add(new Message(Role.USER, "Since when?"));
            }
        }
    }

    private static Usage asked(ModelStandIn standIn, List<Message> talk, String last) {
        List<Message> messages = new ArrayList<>(talk);
        messages.add(new Message(Role.USER, last));
        ModelServer server = new ModelServer(
                ModelKind.valueOf(standIn.protocol().name().toUpperCase(Locale.ROOT)),
                standIn.address(),
                standIn.model(),
                Optional.of(standIn.key().orElse("none")),
                Duration.ofSeconds(20));
        return StreamedCall.make(ProviderModels.of(server), Requests.of(new Prompt(SYSTEM, messages)), _ -> true)
                .usage();
    }
}

package coach.rapport.language.standin;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a stand-in was asked, whatever the protocol.
 *
 * @param system the system text; empty where there was none
 * @param messages the talk, oldest first, as it came: neither merged nor reordered
 * @param schema the JSON schema of the answer, as it came, where one was asked for
 * @param streaming whether the answer is wanted piece by piece
 * @param maxTokens how long the answer may be
 * @param usageWanted whether a stream is to tell usage; always so where the provider tells it unasked
 * @param cacheable how many of its {@link #texts()} may come from a cache; all of them where the provider caches unasked
 */
public record Asked(
        String system,
        List<Message> messages,
        Optional<String> schema,
        boolean streaming,
        OptionalInt maxTokens,
        boolean usageWanted,
        int cacheable) {
    /** Whose message it is, from the model's side. */
    public enum Role {
        USER,
        MODEL
    }

    /** One message. */
    public record Message(Role role, String text) {}

    public Asked {
        messages = List.copyOf(messages);
    }

    /** Returns the last thing said to the model; empty where nothing was. */
    public String lastText() {
        return messages.isEmpty() ? "" : messages.getLast().text();
    }

    /** What the model reads: the schema with the system text, then each message with its role. */
    List<String> texts() {
        return Stream.concat(
                        Stream.of(schema.orElse("") + "\n" + system),
                        messages.stream().map(message -> message.role() + "\n" + message.text()))
                .toList();
    }
}

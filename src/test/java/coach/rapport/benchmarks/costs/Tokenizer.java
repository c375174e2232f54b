package coach.rapport.benchmarks.costs;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import com.knuddels.jtokkit.api.EncodingType;
import java.util.ArrayList;
import java.util.List;

/** Cuts a request into tokens as OpenAI's models do. Other providers' models do it differently, by some ten per cent. */
record Tokenizer(String name, Encoding encoding) {
    private static final EncodingRegistry ENCODINGS = Encodings.newLazyEncodingRegistry();
    // A message begins, says whose it is, and ends: four tokens (OpenAI's cookbook, "How to count tokens").
    private static final int FRAME = 4;

    static Tokenizer of(EncodingType type) {
        return new Tokenizer(type.getName(), ENCODINGS.getEncoding(type));
    }

    int count(String text) {
        return encoding.countTokensOrdinary(text);
    }

    /** Returns the tokens of one message after another; those of a frame are the same for all messages of a role. */
    List<Integer> of(List<Message> messages) {
        List<Integer> tokens = new ArrayList<>();
        for (Message message : messages) {
            for (int i = 0; i < FRAME; i++) tokens.add(-message.role().hashCode());
            tokens.addAll(encoding.encodeOrdinary(message.text()).boxed());
        }
        return tokens;
    }

    /** @param role {@code system}, {@code user} or {@code assistant} */
    record Message(String role, String text) {}
}

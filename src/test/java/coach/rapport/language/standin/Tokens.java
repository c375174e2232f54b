package coach.rapport.language.standin;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import java.util.List;

/** Counts as OpenAI's models do. Other providers' models count differently, by some ten per cent. */
final class Tokens {
    private static final Encoding ENCODING = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);

    private Tokens() {}

    static List<Integer> of(String text) {
        return ENCODING.encodeOrdinary(text).boxed();
    }

    static int count(String text) {
        return ENCODING.countTokensOrdinary(text);
    }

    /** Returns the beginning of a text; never half a character. */
    static String first(String text, int tokens) {
        return ENCODING.decode(ENCODING.encodeOrdinary(text, tokens).getTokens());
    }
}

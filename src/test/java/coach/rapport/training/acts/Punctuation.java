package coach.rapport.training.acts;

import java.util.Locale;

/** Text as it is typed in chat: small letters, and apostrophes the only marks. */
final class Punctuation {
    private Punctuation() {}

    static String dropped(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .strip();
    }
}

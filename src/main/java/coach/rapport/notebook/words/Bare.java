package coach.rapport.notebook.words;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A note without what is only manner: its end mark, a pretty picture, "told me that", the person's own name. */
final class Bare {
    private static final Pattern PICTURES = Pattern.compile(
            "[\\s🎓🎉✈🏖🏡🎂💍🐶🙂😀😊👍🙏🎸🏃🎹🥳⛷🌞☀\ufe0f]+$|^[\\s🎓🎉✈🏖🏡🎂💍🐶🙂😀😊👍🙏🎸🏃🎹🥳⛷🌞☀\ufe0f]+",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern END = Pattern.compile("[\\s.!]+$");
    private static final Pattern TOLD = Pattern.compile(
            "^(?:(?:(?:she|he|they) )?(?:told me(?: that| about)?|mentioned(?: that)?|said(?: that)?|says(?: that)?|talked about) )(?!(?:i|we)\\b)",
            Pattern.CASE_INSENSITIVE);

    // Names that are words as well: "May move to Porto" is not sure to speak of May.
    private static final Set<String> WORDS = Set.of("May", "Will", "A", "An", "The", "I", "Son", "Job", "Art");

    private Bare() {}

    /** Returns it; empty where it is shouted, as then nothing tells a name from a word. */
    static Optional<String> of(String note, String about) {
        String plain = note.replace('’', '\'').replaceAll("\\s+", " ");
        String ended = END.matcher(
                        PICTURES.matcher(END.matcher(plain).replaceFirst("")).replaceAll(""))
                .replaceFirst("");
        String named = withoutName(ended, about.replace('’', '\''));
        String bare = withoutName(TOLD.matcher(named).replaceFirst(""), about);
        return bare.isBlank() || bare.equals(bare.toUpperCase(Locale.ROOT)) ? Optional.empty() : Optional.of(bare);
    }

    private static String withoutName(String note, String about) {
        if (!note.startsWith(about) || WORDS.contains(about)) return note;
        String rest = note.substring(about.length());
        if (rest.matches("'s \\p{L}+ing\\b.*")) return "they're" + rest.substring(2);
        if (rest.startsWith("'s ")) return "their" + rest.substring(2);
        return rest.startsWith(" ") ? "they" + rest : note;
    }
}

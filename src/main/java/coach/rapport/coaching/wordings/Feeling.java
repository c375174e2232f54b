package coach.rapport.coaching.wordings;

import coach.rapport.practice.CustomerState;
import java.util.Optional;
import java.util.regex.Pattern;

/** A feeling that a line may hold: offered as a guess, never asserted. */
enum Feeling {
    GRIEF("sad", "painful", "(?:mother|mum|father|wife|husband|died|death|funeral|photograph\\w*|photos|grave)"),
    ALONE("alone with this", "lonely", "(?:alone|lonely|by myself|on my own|quiet|nobody|no one|only voice)"),
    PRESSURE("under pressure", "stressful", "(?:deadline|tonight|due|rent|urgent\\w*|boss|hurry|by nine|o'clock)"),
    WORN_OUT(
            "worn out",
            "exhausting",
            "(?:again|third|twice|three times|every time|each time|tired|repeat\\w*|beginning)"),
    LET_DOWN(
            "let down", "disappointing", "(?:promis\\w+|vendors?|misled|lost|never called|said they|trusted|last lot)"),
    WORRY("worried", "worrying", "(?:worr\\w+|afraid|scared|what if|nervous|risk\\w*)"),
    FRUSTRATION("frustrated", "frustrating", "(?:annoy\\w+|angry|fed up|ridiculous|unacceptable|half|price|offer)");

    /** From this tension up, a line that names no feeling is taken to hold frustration. */
    private static final double TENSE = 6;

    private final String one;
    private final String thing;
    private final Pattern words;

    Feeling(String one, String thing, String words) {
        this.one = one;
        this.thing = thing;
        // "I'm not alone with it" speaks of the opposite.
        this.words =
                Pattern.compile("(?<!\\bnot |n't |\\bnever |no longer )\\b" + words + "\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Returns the feeling that the words speak of; where they name none, what goes with the state, if anything. */
    static Optional<Feeling> in(String words, CustomerState state) {
        return in(words).or(() -> state.tension() >= TENSE ? Optional.of(FRUSTRATION) : Optional.empty());
    }

    /** Returns the feeling that the words speak of. */
    static Optional<Feeling> in(String words) {
        for (Feeling feeling : values()) if (feeling.words.matcher(words).find()) return Optional.of(feeling);
        return Optional.empty();
    }

    /** Returns it as said of a person: "worn out". */
    String ofOne() {
        return one;
    }

    /** Returns it as said of a thing: "exhausting". */
    String ofThing() {
        return thing;
    }
}

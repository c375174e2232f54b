package coach.rapport.plans;

import coach.rapport.curriculum.IfThen;
import coach.rapport.learners.OwnWords;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The two parts of a plan, so that they complete "When ..., I will ...": many write the frame once more. */
final class Parts {
    private static final Pattern WHEN = Pattern.compile("(?i)^(when|whenever|if)(\\s+|$)");
    private static final Pattern WILL =
            Pattern.compile("(?i)^(then\\s+)?(i\\s+will|i[’']ll|i\\s+am\\s+going\\s+to)\\s+");
    private static final Pattern END = Pattern.compile("[\\s.,;]+$");
    // Others may be names, which keep their capital.
    private static final Pattern SMALL = Pattern.compile(
            "^(A|An|The|My|Our|Their|This|That|Some|Someone|Somebody|They|He|She|We|You|It|There|Next|Ask|Say|Write|Tell|Wait)\\b");

    private Parts() {}

    static IfThen of(IfThen typed) {
        return new IfThen(part(WHEN, typed.when()), part(WILL, typed.then()));
    }

    private static String part(Pattern frame, String typed) {
        String bare = frame.matcher(OwnWords.oneLine(typed)).replaceFirst("");
        String ended = END.matcher(bare).replaceFirst("");
        return SMALL.matcher(ended).find()
                ? ended.substring(0, 1).toLowerCase(Locale.ROOT) + ended.substring(1)
                : ended;
    }

    static Optional<Refusal> refusal(IfThen words) {
        if (words.when().isEmpty() || words.then().isEmpty()) return Optional.of(Refusal.BLANK);
        boolean tooLong =
                OwnWords.length(words.when()) > Plan.MOST_PART || OwnWords.length(words.then()) > Plan.MOST_PART;
        return tooLong ? Optional.of(Refusal.TOO_LONG) : Optional.empty();
    }
}

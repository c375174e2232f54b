package coach.rapport.coaching.wordings;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns "I've restarted the router" into "you've restarted the router". Careful rather than clever: what could come out
 * wrong is left alone, and then the customer's own words are quoted instead.
 */
final class SecondPerson {
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)^(?:i(?:'ve|'m| am| was| had| have| lost| paid| waited| called| wrote| rang| asked| came| bought| sent| told"
                    + "| froze| moved| trusted| never| still| live| work| carried| begin| followed)\\b"
                    + "|my (?:\\w+ ){1,3}(?:is|was|are|were|has|had|have|went|came|rings|calls)\\b"
                    + "|(?:the|nobody|no one|somebody|someone|everybody) (?:\\w+ ){0,3}(?:is|was|are|were|has|had|have|went|came"
                    + "|told|asked|said|called|rang|knows|takes|took)\\b)");
    private static final Pattern RISKY = Pattern.compile(
            "(?i)\\b(?:you|your|yours|yourself|we|us|our|ours|let's|we're|we've|we'll|that's|i'd|i'll|would|could|might|may"
                    + "|afraid|sorry|sure|hoping|asking|saying|telling|pretend|joking|don't|this|these|that|those)\\b|[?\"\u201c]");
    private static final Pattern FIRST = Pattern.compile("(?i)\\b(?:i'm|i've|i am|i was|i|my|me|mine|myself|am)\\b");
    private static final Map<String, String> SECOND = Map.of(
            "i'm",
            "you're",
            "i've",
            "you've",
            "i am",
            "you are",
            "i was",
            "you were",
            "i",
            "you",
            "my",
            "your",
            "me",
            "you",
            "mine",
            "yours",
            "myself",
            "yourself",
            "am",
            "are");

    private SecondPerson() {}

    static Optional<String> of(String said) {
        String plain = said.replace('\u2019', '\'');
        if (!SUBJECT.matcher(plain).find() || RISKY.matcher(plain).find()) return Optional.empty();
        if (Clause.words(plain).size() < 4) return Optional.empty();
        Matcher first = FIRST.matcher(plain);
        String turned = first.replaceAll(word -> second(word.group()));
        return Optional.of(lower(turned));
    }

    private static String second(String first) {
        return Objects.requireNonNull(SECOND.get(first.toLowerCase(Locale.ROOT)));
    }

    private static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

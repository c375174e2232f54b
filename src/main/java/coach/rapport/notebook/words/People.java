package coach.rapport.notebook.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whom a note speaks of: the person it is about, or somebody of theirs. */
final class People {
    private static final Map<String, String> PRONOUNS = new TreeMap<>();

    static {
        put(
                "she",
                "daughter wife mother mum mom sister girlfriend grandmother grandma granddaughter aunt niece"
                        + " mother-in-law sister-in-law daughter-in-law");
        put(
                "he",
                "son husband father dad brother boyfriend grandfather grandpa grandson uncle nephew"
                        + " father-in-law brother-in-law son-in-law");
        put(
                "they",
                "partner child kid fiancé fiancée cousin friend neighbour neighbor colleague boss manager grandchild");
        put(
                "they plural",
                "daughters sons kids children parents grandparents twins friends grandchildren brothers sisters in-laws"
                        + " girls boys");
        put("it", "dog cat puppy horse team company firm office department");
    }

    private static final String NEAR = "(?:(?:eldest|oldest|youngest|older|younger|elder|little|best|twin|only) )?";
    static final String KIN =
            NEAR + "(?:" + String.join("|", ((TreeMap<String, String>) PRONOUNS).descendingKeySet()) + ")";

    private static final Pattern SOMEBODY = Pattern.compile(
            "^(?:(?:her|his|their|the) )?(?<kin>" + KIN
                    + ")(?<name> (?-i:\\p{Lu}\\p{Ll}+))?(?<is>'s|'| is| are)?(?: (?<rest>.*))?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern THEMSELVES =
            Pattern.compile("^(?:she|he|they)(?:'s|'re| is| are)? (?<rest>.*)$", Pattern.CASE_INSENSITIVE);

    private People() {}

    /**
     * What a note says, and of whom.
     *
     * @param said whether it says of whom; otherwise it is taken to be the person it is about, where that can be left open
     */
    record Found(Who who, boolean said, String rest) {}

    private static void put(String pronoun, String nouns) {
        for (String noun : nouns.split(" ")) PRONOUNS.put(noun, pronoun);
    }

    static Found in(String note) {
        Matcher themselves = THEMSELVES.matcher(note);
        if (themselves.matches()) return new Found(Who.YOU, true, themselves.group("rest"));
        Matcher somebody = SOMEBODY.matcher(note);
        if (!somebody.matches()) return new Found(Who.YOU, false, note);
        String name = Optional.ofNullable(somebody.group("name")).orElse("");
        String rest = Optional.ofNullable(somebody.group("rest")).orElse("");
        return new Found(who(somebody.group("kin"), name), true, rest);
    }

    static Who who(String kin, String name) {
        String words = kin.toLowerCase(Locale.ROOT);
        String pronoun = PRONOUNS.getOrDefault(words.substring(words.lastIndexOf(' ') + 1), "they");
        return new Who("your " + words + name, pronoun.replace(" plural", ""), pronoun.endsWith("plural"));
    }
}

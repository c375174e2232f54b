package coach.rapport.notebook.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what somebody likes to do. */
final class Hobbies implements Reading {
    private record Hobby(String verb, Pattern words) {}

    private static final List<Hobby> HOBBIES = List.of(
            hobby(
                    "enjoy",
                    "(?:loves?|likes?|enjoys?|into|(?:is |are )?(?:really |very )?(?:into|keen on|fond of))",
                    "(?:hiking|gardening|cycling|running|swimming|sailing|surfing|climbing|skiing|baking|cooking|painting|drawing|knitting|sewing|pottery|photography|fishing|dancing|singing|reading|camping"
                            + "|birdwatching|yoga|chess|golf|tennis|football|rugby|cricket|basketball|woodworking|beekeeping|board games)"),
            hobby(
                    "play",
                    "(?:plays?|playing)",
                    "(?:the )?(?:piano|guitar|cello|violin|flute|drums|saxophone|trumpet|bass|harp)|chess|golf|tennis|football|rugby|cricket|basketball|hockey|volleyball|badminton|bridge|padel"),
            hobby("sing", "(?:sings?|singing)", "in (?:a|the) choir"),
            hobby(
                    "collect",
                    "(?:collects?|collecting)",
                    "(?:stamps|coins|records|vinyl|watches|comics|old maps|antiques)"),
            hobby("do", "(?:do|does|doing)", "(?:yoga|pilates|karate|judo|pottery|ballet)"));

    private static Hobby hobby(String verb, String forms, String what) {
        return new Hobby(verb, Pattern.compile("^" + forms + " (?<what>" + what + ")$", Pattern.CASE_INSENSITIVE));
    }

    @Override
    public Optional<String> read(Matter matter) {
        if (!matter.when().words().isEmpty()) return Optional.empty();
        for (Hobby hobby : HOBBIES) {
            Matcher found = hobby.words().matcher(matter.rest());
            if (found.matches())
                return Optional.of(
                        said(matter.who(), hobby.verb(), found.group("what").toLowerCase(Locale.ROOT)));
        }
        return Optional.empty();
    }

    private static String said(Who who, String verb, String what) {
        String does = who.plural() ? verb : verb.equals("do") ? "does" : verb + "s";
        String find = (who.plural() || who.pronoun().equals("they") ? "do " : "does ") + who.pronoun();
        return "last time you mentioned that " + who.words() + " " + does + " " + what + ". How much time " + find
                + " find for it these days?";
    }
}

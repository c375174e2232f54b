package coach.rapport.notebook.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads occasions that have a name, such as {@code son's driving test} or {@code has a job interview}. */
final class Occasions implements Reading {
    private record Named(Kind kind, Pattern words) {}

    private static final String HAS =
            "(?<has>(?:has|have|having|has got|got|will have|takes|take|taking|sits|sitting|preparing for|prepares for|"
                    + "(?:nervous|stressed|excited|worried) (?:about|for)) )?";
    private static final String THE = "(?<the>(?:a|an|the|her|his|their|another) )?(?:big )?";
    private static final String SUBJECT =
            "(?:first|second|final|last|maths?|physics|chemistry|biology|history|english|french|german|spanish|law|bar|medical|board|piano|nursing|entrance|university|school|state)";

    private static final List<Named> NAMES = List.of(
            named(
                    Kind.TEST,
                    "(?:job )?interviews?|(?:" + SUBJECT + " ){0,2}(?:exams?|finals)|" + SUBJECT
                            + " tests?|recital|driving (?:test|exam|lesson)"
                            + "|(?:half )?marathon|(?:swimming |chess |football |tennis |golf |dance )?(?:competition|tournament|match|contest)"
                            + "|(?:cycling |running |sailing )?race|audition|presentation|pitch|talk|speech|concert|performance"
                            + "|thesis defen[cs]e|viva|certification"),
            named(
                    Kind.WORK,
                    "(?:product |website |app |book |shop |store |new )?launch|go-live|(?:product )?release|(?:project |tax |book )?deadline"
                            + "|audit|inspection|trade fair|conference|board meeting|(?:shop |store |office )?opening|rollout|exhibition"),
            named(
                    Kind.TRIP,
                    "(?:(?:business |work |road |city |skiing |ski |school |family )?trip|holiday|vacation|cruise|honeymoon|safari)"
                            + "(?: (?:to|in|around|through) " + Places.NAME + ")?"),
            named(Kind.MOVE, "(?:(?:house |office )?move|relocation)(?: to " + Places.NAME + ")?"),
            named(
                    Kind.FAMILY,
                    "wedding|(?:\\d\\d?(?:st|nd|rd|th) )?birthday(?: party)?|graduation(?: party)?"
                            + "|(?:wedding |silver |golden |\\d\\d?(?:st|nd|rd|th) )?anniversary|(?:family |school |class )?reunion|christening|baptism"
                            + "|bar mitzvah|bat mitzvah|engagement party|retirement party|house-?warming(?: party)?"),
            named(
                    Kind.HEALTH,
                    "(?:(?:knee|hip|back|shoulder|eye|foot|hand|wrist|ankle) )?(?:operation|op|surgery)"
                            + "|(?:doctor's|hospital) appointment|hospital stay"));

    private static Named named(Kind kind, String words) {
        return new Named(kind, Pattern.compile("^" + HAS + THE + "(?<name>" + words + ")$", Pattern.CASE_INSENSITIVE));
    }

    @Override
    public Optional<String> read(Matter matter) {
        // A business trip is not the trip of a business: names come before people.
        return named(matter.undivided()).or(() -> named(matter));
    }

    private static Optional<String> named(Matter matter) {
        for (Named named : NAMES) {
            Matcher matcher = named.words().matcher(matter.rest());
            if (matcher.matches()) return Optional.of(said(matter, named.kind(), matcher));
        }
        return Optional.empty();
    }

    private static String said(Matter matter, Kind kind, Matcher found) {
        String the = Optional.ofNullable(found.group("the")).orElse("").strip();
        boolean theirs = matter.said() || found.group("has") != null || the.matches("(?i)her|his|their");
        // A wedding may be anybody's: "the" is always true.
        return "last time you mentioned " + (theirs ? matter.who().possessive() : "the") + " "
                + small(found.group("name")) + matter.day() + ". "
                + kind.followUp(theirs ? matter.who() : new Who("the", "it", false), matter.timing());
    }

    private static String small(String name) {
        boolean language = name.matches("(?i)(?:english|french|german|spanish)\\b.*");
        String first = name.substring(0, 1);
        return (language ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT)) + name.substring(1);
    }
}

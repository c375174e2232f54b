package coach.rapport.notebook.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what somebody is about to do or is in the middle of, such as {@code starts university}. */
final class Doings implements Reading {
    private record Doing(Kind kind, String base, String ing, Pattern soon, Pattern planned) {}

    private static final String BARE =
            "university|uni|college|school|(?:high|primary|secondary|middle|elementary|boarding) school|nursery"
                    + "|kindergarten|work|daycare";
    private static final String NEW =
            "(?:(?:a|an|the|her|his|their) )?(?:new (?:job|role|position|school|course|business|company)|job|course|degree"
                    + "|phd|apprenticeship|internship|traineeship|master's|training)(?: (?:at|in|with) " + Places.NAME
                    + ")?";
    private static final String HOME =
            "(?:a|her|his|their) (?:new |bigger |smaller )?(?:house|flat|apartment|home|office|place)";
    private static final String AWAY = "(?:to " + Places.NAME
            + "|on (?:holiday|vacation|safari|honeymoon|(?:a|her|his|their) (?:business |work |road "
            + "|school |long )?(?:trip|holiday|vacation|cruise|honeymoon))(?: (?:to|in|around) " + Places.NAME + ")?"
            + "|(?:skiing|hiking|camping|sailing|diving|surfing|climbing|cycling)(?: in " + Places.NAME + ")?)"
            + "(?: for (?:a|one|two|three|four|\\d) (?:week|month)s?)?";
    private static final String LANGUAGE =
            "(?:spanish|french|german|italian|portuguese|english|japanese|chinese|mandarin|arabic|korean|dutch|greek"
                    + "|swedish|polish|turkish)";

    private static final List<Doing> DOINGS = List.of(
            doing(Kind.START, "start", "starts?", "starting", BARE + "|" + NEW + "|at " + Places.NAME),
            doing(Kind.START, "begin", "begins?", "beginning", BARE + "|" + NEW),
            doing(
                    Kind.MOVE,
                    "move",
                    "moves?",
                    "moving",
                    "house|home|flat|offices?|to " + Places.NAME + "|(?:to|into) " + HOME
                            + "|to the (?:coast|country|countryside|city)"),
            doing(Kind.TRIP, "go", "goe?s?", "going", AWAY),
            doing(Kind.TRIP, "travel", "travels?", "travelling", "(?:to|around|through) " + Places.NAME),
            doing(Kind.TRIP, "fly", "fly|flies", "flying", "to " + Places.NAME),
            doing(
                    Kind.TRIP,
                    "visit",
                    "visits?",
                    "visiting",
                    Places.NAME + "|(?:her|his|their) " + People.KIN + "(?: in " + Places.NAME + ")?"),
            doing(Kind.FAMILY, "get", "gets?", "getting", "married"),
            doing(
                    Kind.TEST,
                    "run",
                    "runs?",
                    "running",
                    "(?:a|the|her|his|their) (?:first )?(?:half )?marathon|the " + Places.NAME + " (?:half )?marathon"),
            doing(Kind.TEST, "defend", "defends?", "defending", "(?:her|his|their) (?:thesis|phd|dissertation)"),
            doing(
                    Kind.WORK,
                    "launch",
                    "launch(?:es)?",
                    "launching",
                    "(?:a|an|the|her|his|their) (?:new )?(?:product|website|app|shop|store|book|business|campaign|service|online shop)"),
            doing(
                    Kind.WORK,
                    "open",
                    "opens?",
                    "opening",
                    "(?:a|an|the|her|his|their) (?:new |second |own )?(?:shop|store|office|restaurant|café|cafe|bakery|branch|studio|practice)"),
            doing(Kind.CHANGE, "retire", "retires?", "retiring", ""),
            doing(Kind.CHANGE, "go", "goe?s?", "going", "part-time|freelance|self-employed"),
            doing(
                    Kind.GOING_ON,
                    "learn",
                    "learns?",
                    "learning",
                    LANGUAGE
                            + "|to (?:drive|swim|sail|ski|sew|knit|dance|code|play (?:the )?(?:piano|guitar|cello|violin|drums|chess|golf|tennis))"),
            doing(
                    Kind.GOING_ON,
                    "train",
                    "trains?",
                    "training",
                    "for (?:a|the|her|his|their) (?:first )?(?:half |" + Places.NAME
                            + " )?(?:marathon|triathlon|race)"),
            doing(
                    Kind.GOING_ON,
                    "study",
                    "study|studies",
                    "studying",
                    "for (?:her|his|their|the) (?:exams?|finals|driving test|degree|master's)"),
            doing(
                    Kind.GOING_ON,
                    "renovate",
                    "renovates?",
                    "renovating",
                    "(?:a|an|the|her|his|their) (?:old |new )?(?:house|flat|kitchen|bathroom|apartment|garden|barn|boat)"),
            doing(
                    Kind.GOING_ON,
                    "build",
                    "builds?",
                    "building",
                    "(?:a|an|the|her|his|their) (?:own |new )?(?:house|shed|boat|treehouse|tree house|deck|extension|greenhouse)"),
            doing(
                    Kind.GOING_ON,
                    "write",
                    "writes?",
                    "writing",
                    "(?:a|her|his|their) (?:first |own )?(?:book|novel|thesis|dissertation)"),
            doing(Kind.GOING_ON, "buy", "buys?", "buying", HOME),
            doing(Kind.GOING_ON, "get", "gets?", "getting", "(?:a|another) (?:new )?(?:puppy|dog|kitten|cat|horse)"));

    private static Doing doing(Kind kind, String base, String forms, String ing, String object) {
        String with = object.isEmpty() ? "(?<what>)" : " (?<what>" + object + ")";
        String soon = "^(?:(?:finally|soon|also) )?(?:(?:will|going to) (?:" + base + ")|will be " + ing + "|" + forms
                + "|" + ing + ")" + with + "$";
        String planned = "^(?<plan>plans|planning|wants|hopes|hoping) to (?:" + base + ")" + with + "$";
        return new Doing(kind, base, ing, insensitive(soon), insensitive(planned));
    }

    private static Pattern insensitive(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public Optional<String> read(Matter matter) {
        for (Doing doing : DOINGS) {
            Matcher soon = doing.soon().matcher(matter.rest());
            if (soon.matches()) return Optional.of(said(matter, doing, soon.group("what")));
            Matcher planned = doing.planned().matcher(matter.rest());
            if (planned.matches()) return Optional.of(planned(matter, doing, planned));
        }
        return Optional.empty();
    }

    private static String said(Matter matter, Doing doing, String what) {
        String does = matter.timing() == Timing.AHEAD
                ? matter.who().is()
                : matter.who().was();
        return "last time you mentioned that " + does + " " + doing.ing() + Things.said(what, matter.who())
                + matter.day() + ". " + matter.followUp(doing.kind());
    }

    private static String planned(Matter matter, Doing doing, Matcher found) {
        String plans = switch (found.group("plan").toLowerCase(Locale.ROOT)) {
            case "wants" -> matter.who().words() + " wanted to ";
            case "hopes", "hoping" -> matter.who().was() + " hoping to ";
            default -> matter.who().was() + " planning to ";
        };
        return "last time you mentioned that " + plans + doing.base() + Things.said(found.group("what"), matter.who())
                + matter.day() + ". " + matter.followUp(Kind.PLAN);
    }
}

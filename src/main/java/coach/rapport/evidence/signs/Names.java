package coach.rapport.evidence.signs;

import coach.rapport.evidence.Turn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what the customer is called: from what they say of themselves, and from how they are addressed. */
final class Names {
    private static final Pattern INTRODUCTION = Pattern.compile(
            "\\b(?:[Ii]t['’]?s|[Tt]his is|[Mm]y name is|[Mm]y name['’]s|I['’]?m|I am|[Cc]all me|[Nn]ame['’]s|[Mm]r|[Mm]rs|[Mm]s|[Ff]rom)\\.? (\\p{Lu}[\\p{L}'’-]+)(?: (\\p{Lu}[\\p{L}'’-]+))?");
    private static final Pattern VOCATIVE = Pattern.compile(
            "(?:^|[.!?]\\s+)(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood (?:morning|afternoon|evening)|[Mm]orning|[Tt]hanks|[Tt]hank you|[Ss]orry),? (?:[Mm]rs?\\.? |[Mm]s\\.? )?(\\p{L}[\\p{L}'’-]+)(?=[,.!?]|$)"
                    + "|,\\s(?:[Mm]rs?\\.? |[Mm]s\\.? )?(\\p{Lu}[\\p{Ll}'’-]+)(?=[.!?,]|$)|^(?!\\p{L}+(?:ly|ing|ed)\\b)(\\p{Lu}[\\p{Ll}'’-]+), (?=(?:i|I|you|we|that|this|it|thank|let|there|three|what|how|can|could|may)\\b)");
    private static final Set<String> NOT_NAMES = Set.copyOf(Resource.lines("not-names.txt"));

    private Names() {}

    /** Returns the names in lower case; empty where none is known. */
    static Set<String> of(List<Turn> history, Turn turn) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> introduced = new LinkedHashSet<>();
        for (Turn one : history) {
            collect(
                    (one.byLearner() ? VOCATIVE : INTRODUCTION).matcher(start(one)),
                    one.byLearner() ? names : introduced);
        }
        collect(VOCATIVE.matcher(start(turn)), names);
        names.removeIf(name -> everyday(name, history));
        names.addAll(introduced);
        return names;
    }

    /** Whether the customer writes it in small letters: then it is a word and no name. */
    private static boolean everyday(String name, List<Turn> history) {
        Pattern small = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
        return history.stream()
                .filter(one -> !one.byLearner())
                .anyMatch(one -> small.matcher(start(one)).find());
    }

    private static String start(Turn turn) {
        String text = turn.text();
        return text.length() > 2_000 ? text.substring(0, 2_000) : text;
    }

    private static void collect(Matcher matcher, Set<String> names) {
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                String name = matcher.group(group);
                if (name == null) continue;
                String plain = name.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
                if (!NOT_NAMES.contains(plain)) names.add(plain);
            }
        }
    }
}

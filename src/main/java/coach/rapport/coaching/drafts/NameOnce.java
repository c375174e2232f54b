package coach.rapport.coaching.drafts;

import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftMoment;
import coach.rapport.curriculum.Technique;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves the name where it comes first, and takes it out where they are called by it again. */
final class NameOnce implements Mend {
    private static final Pattern NAME = Pattern.compile("^[\\p{L}'\u2019-]+");

    @Override
    public List<Edit> edits(Draft draft, DraftMoment moment) {
        if (moment.technique() != Technique.NATURAL_NAME) return List.of();
        String words = moment.quote().words();
        Matcher name = NAME.matcher(words);
        if (!name.find()) return List.of();
        String rest = words.substring(name.end());
        String once = without(rest, Pattern.quote(name.group()));
        if (once.equals(rest)) return List.of();
        return List.of(new Edit(moment.quote().start(), moment.quote().end(), name.group() + once));
    }

    private static String without(String rest, String name) {
        String inside = rest.replaceAll(",\\s*" + name + "(?=\\s*(?:[.,!?;:]|$))", "");
        return Pattern.compile("(?<=[.!?\\n]\\s?)" + name + ",\\s+(\\p{L})")
                .matcher(inside)
                .replaceAll(begins -> begins.group(1).toUpperCase(Locale.ROOT));
    }
}

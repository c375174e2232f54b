package coach.rapport.coaching.drafts;

import coach.rapport.coaching.wordings.TakingUp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people often say, and what to say in its place. {@code $1} stands for words of theirs that stay; "I" turns to "we"
 * where they speak as "we". One that begins with {@code ^} is for the beginning of a sentence, with {@code ^^} for a whole
 * one; one that ends in a mark replaces the mark too.
 */
record Wording(Pattern said, List<String> instead) {
    private static final Pattern WE = Pattern.compile("(?i)\\b(?:we|our)\\b");
    private static final Pattern I = Pattern.compile("\\b(?:I|[Mm]e|[Mm]y)\\b");
    private static final Pattern FIRST = Pattern.compile("\\b(?:I'm|I|me|my)\\b");
    private static final Map<String, String> PLURAL = Map.of("I'm", "we're", "I", "we", "me", "us", "my", "our");

    /** Reads {@code pattern => wording | wording}. */
    static Wording parse(String line) {
        String[] sides = line.split(" => ", 2);
        if (sides.length != 2) throw new IllegalStateException("expected => in: " + line);
        return new Wording(
                Pattern.compile("(?:" + sides[0].strip() + ")", Pattern.CASE_INSENSITIVE),
                Arrays.stream(sides[1].split(" \\| ")).map(String::strip).toList());
    }

    List<Edit> fit(Core core, Style style, TakingUp answered) {
        Matcher matcher = said.matcher(core.words().replace('\u2019', '\'').replaceAll("\\s", " "));
        if (!matcher.matches()) return List.of();
        boolean plural =
                WE.matcher(core.words()).find() && !I.matcher(core.words()).find();
        return instead.stream()
                .filter(template -> hasPlace(template, core))
                .map(template -> template.replaceFirst("^\\^+", ""))
                .flatMap(template -> answered.fill(template).stream())
                .map(template -> style.fit(plural ? plural(template) : template))
                .map(template -> edit(core, filled(template, matcher, core.words())))
                .toList();
    }

    private static boolean hasPlace(String template, Core core) {
        if (template.startsWith("^^")) return core.beginsSentence() && core.endsSentence();
        return core.beginsSentence() || !template.startsWith("^");
    }

    private static String plural(String template) {
        return FIRST.matcher(template).replaceAll(word -> PLURAL.getOrDefault(word.group(), word.group()));
    }

    private static String filled(String template, Matcher matcher, String original) {
        String filled = template;
        for (int group = 1; group <= matcher.groupCount(); group++) {
            // Their own words, with their own apostrophes.
            String theirs =
                    matcher.start(group) < 0 ? "" : original.substring(matcher.start(group), matcher.end(group));
            filled = filled.replace("$" + group, theirs).replace("%" + group, Style.inside(theirs));
        }
        return filled;
    }

    private static Edit edit(Core core, String words) {
        boolean marked = ".?".indexOf(words.charAt(words.length() - 1)) >= 0;
        String fitting = core.capital() ? Style.capital(words) : Style.inside(words);
        return new Edit(core.start(), marked ? core.endWithMark() : core.end(), fitting);
    }
}

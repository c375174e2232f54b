package coach.rapport.coaching.wordings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause is made of. */
final class Clause {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*");
    private static final Pattern JOINT = Pattern.compile(
            "^(?:and|but|so|because|while|or|well|oh|no|yes|right|then|though|unless|although)\\b[,.]?\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}\"'\u201c£€$]+|[^\\p{L}\\p{N}\"'\u201d%£€$]+$");
    private static final Pattern TELLING = Pattern.compile(
            "(?i)\\b(?:i've|i'm|my|never|again|nobody|alone|tonight|today|week|weeks|years?|months?|days?|lost|late|wait\\w*"
                    + "|promised|told|worr\\w*|afraid|tired|angry|miss\\w*|mother|wife|husband|daughter|son|cost\\w*|pa(?:y|id)"
                    + "|work\\w*|third|twice|three)\\b");
    private static final Pattern EMPTY =
            Pattern.compile("(?i)\\b(?:thanks?|thank you|goodbye|bye|hello|hi|sorry|please|shall|let's|perhaps"
                    + "|i don't know|couldn't say|never mind|no idea|that's|this is|as i said)\\b");
    private static final Set<String> COMMON = Set.of(
            ("mine welcome noticed cheerio morning correct exactly understood about after again also always another anybody anyone anything around away back because been before being"
                            + " both came cannot come comes could couldn't didn't doesn't doing done don't down each else enough even"
                            + " ever every from gave give given goes going gone good goodbye have haven't having hello here hers i'd"
                            + " i'll i've into isn't it's itself just keep kind know last least less let's like made make makes many"
                            + " maybe mean might mind more most much must myself near need never next nobody none nothing okay only"
                            + " other over part perhaps please quite rather really right said same says shall should since some"
                            + " somebody someone something still such sure take tell than thank thanks that that's their them then"
                            + " there there's these they thing things think this those though time told took truly under until upon"
                            + " very want wants was wasn't well were what what's when where which while whom whose will with won't"
                            + " would wouldn't you're you've your yours yourself they're they've can't hadn't aren't shouldn't weren't"
                            + " you'd you'll we're we've")
                    .split(" "));

    private Clause() {}

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) words.add(matcher.group());
        return words;
    }

    /** Returns the words that carry meaning, in small letters: four letters at least, and none of the common ones. */
    static List<String> content(String text) {
        return words(text).stream()
                .map(word -> word.toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .filter(word -> word.length() >= 4 && !COMMON.contains(word))
                .toList();
    }

    /** Returns the clause without what joins it to another, and without marks at its ends. */
    static String trim(String clause) {
        String bare = EDGE.matcher(clause.strip()).replaceAll("");
        String alone = JOINT.matcher(bare).replaceFirst("");
        return alone.equals(bare) ? bare : trim(alone);
    }

    /** Returns how well a clause can be taken up: by what it holds, and by how it will sound. */
    static double worth(String said, String sentence) {
        int length = words(said).size();
        double worth = Math.min(content(said).size(), 4);
        if (length >= 3 && length <= 9) worth += 2;
        if (length < 2) worth -= 2;
        if (TELLING.matcher(said).find()) worth += 1.5;
        if (SecondPerson.of(said).isPresent()) worth += 1.5;
        if (EMPTY.matcher(said).find()) worth -= 2;
        if (sentence.endsWith("?")) worth -= 2;
        if (said.matches("(?i).*\\b(?:you|your|yourself|yours)\\b.*")) worth -= 1.5;
        if (said.matches("(?i)(?:it|it's|they|he|she|there|there's|that)\\b.*")) worth -= 1;
        if (said.indexOf('"') >= 0) worth -= 3;
        return worth;
    }
}

package coach.rapport.notebook.words;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the learner has promised. */
final class Promises implements Reading {
    private static final String DO =
            "(?:send|check|call|ring|email|ask|find out|look into|get back|share|forward|fix|confirm|follow up|prepare|bring"
                    + "|order|refund|talk|speak|book|arrange|show|tell|give)";
    // Words whose turning nobody can be sure of, and words that make a second sentence.
    private static final Pattern UNSURE = Pattern.compile(
            "\\b(?:she|he|they|them|it|we|us|our|me|my|mine|i|you|your|hers|theirs|not|never|but|if|because|so|unless|until|before|after|when|while|who)\\b|n't\\b|[^\\p{L}\\p{N}' -]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TO_DO = Pattern.compile(
            "^(?<who>i|we) (?:promised (?:(?:her|him|them) )?to|(?<said>said) (?:i|we)(?:'d| would)|promised (?:i|we)(?:'d| would)) (?<what>"
                    + DO + "\\b.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GIVEN = Pattern.compile(
            "^(?<who>i|we) (?<verb>promised|owe) (?:her|him|them) (?<what>(?:a|an|the) .*)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern HER = Pattern.compile(
            "\\bher\\b(?= (?:a|an|the|some|more|another|all|about|by|back|on|with|if|again|to|for)\\b|$)",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<String> read(Matter matter) {
        Matcher toDo = TO_DO.matcher(matter.rest());
        if (toDo.matches()) return turned(toDo.group("what")).map(what -> said(toDo.group("who"), how(toDo) + what));
        Matcher given = GIVEN.matcher(matter.rest());
        if (!given.matches() || UNSURE.matcher(given.group("what")).find()) return Optional.empty();
        return turned(given.group("what"))
                .map(what -> said(given.group("who"), given.group("verb").toLowerCase(Locale.ROOT) + " you " + what));
    }

    private static String how(Matcher toDo) {
        if (toDo.group("said") == null) return "promised to ";
        return toDo.group("who").equalsIgnoreCase("i") ? "said I would " : "said we would ";
    }

    private static Optional<String> turned(String what) {
        if (UNSURE.matcher(what).find()) return Optional.empty();
        String turned = HER.matcher(what)
                .replaceAll("you")
                .replaceAll("(?i)\\bhim\\b", "you")
                .replaceAll("(?i)\\b(?:his|their)\\b", "your");
        return turned.matches("(?i).*\\bher\\b.*") ? Optional.empty() : Optional.of(turned);
    }

    private static String said(String who, String promise) {
        String subject = who.equalsIgnoreCase("i") ? "I " : "we ";
        String whole = promise.startsWith("owe") ? subject + promise : "last time " + subject + promise;
        return whole + ". I am coming back to you about that.";
    }
}

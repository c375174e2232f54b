package coach.rapport.practice;

import java.util.regex.Pattern;

/** What people say on the way to the matter: a greeting, the other's name, "may I ask". */
final class LeadIn {
    // What is left has to say something: "Sorry" and "Hi there" stand for themselves.
    private static final Pattern ENOUGH = Pattern.compile("(?:\\S+\\s+){2}\\S.*", Pattern.DOTALL);
    private static final Pattern SOUND = Pattern.compile("(?i)^(um+|uh+|erm?|oh+|ooh|ah+|aw+|hm+|haha?|ha)\\b[ ,.!]+");
    private static final Pattern GREETING =
            Pattern.compile("(?i)^(hi|hello|hey|good (morning|afternoon|evening)|morning)( there)?[ ,.!]+");
    private static final Pattern SORRY =
            Pattern.compile("(?i)^sorry,? (?=(but|to ask|if|can|could|may|what|how|when|where|who|why|which)\\b)");
    private static final String QUESTION =
            "(?= (what|how|why|when|where|who|whose|which|whether|if|is|are|was|were|do|does|did|have|has|had)\\b)";
    private static final Pattern ASKING =
            Pattern.compile("(?i)^((and|but|so|also|ok|okay|right|well|please|honestly|then|just|sorry)\\b[ ,]*)*"
                    + "((just )?out of (interest|curiosity)|(just )?a? ?quick question|i'm( just)? curious|"
                    + "do you mind (me asking|if i ask)|if you don't mind (me|my) asking|if i may ask|"
                    + "((may|can|could) i (just )?ask( you)?|(can|could) you tell me|do you (happen to )?know|tell me|"
                    + "i wonder(ed)?|i was( just)? wondering|i('d| would) (like|love) to know)"
                    + QUESTION + ")\\b[ ,:]*");

    private final Pattern name;

    /** @param name all that the customer is called */
    LeadIn(String name) {
        String called = String.join("|", name.strip().split("\\W+"));
        String title = "((mr|mrs|ms|miss)\\.? )?";
        this.name = Pattern.compile(
                "(?i)^%1$s(%2$s)\\b[,.!:]+ *|(, *%1$s|(?<!\\b(mr|mrs|ms|miss|a|the|your)) )(%2$s)(?=[?.!]*$)"
                        .formatted(title, called));
    }

    /** Returns the sentence from where its matter begins; the whole of it where nothing else would be left. */
    String without(String sentence) {
        String rest = sentence.replace('\u2019', '\'');
        String before = "";
        while (!before.equals(rest)) {
            before = rest;
            rest = shorter(SOUND, rest);
            rest = shorter(GREETING, rest);
            rest = shorter(name, rest);
            rest = shorter(SORRY, rest);
            rest = shorter(ASKING, rest);
        }
        return rest.equals(sentence.replace('\u2019', '\'')) ? sentence : rest;
    }

    private static String shorter(Pattern way, String sentence) {
        String rest = way.matcher(sentence).replaceFirst("").strip();
        return ENOUGH.matcher(rest).matches() ? rest : sentence;
    }
}

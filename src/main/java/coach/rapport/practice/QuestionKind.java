package coach.rapport.practice;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of question something is. The kind can be answered where what it is about cannot. */
enum QuestionKind {
    TO_DO("asked-to-do", "(can|could|will|would) you (please |just |maybe |possibly )*" + Words.DO_SOMETHING + "\\b.*"),
    TO_TELL("tell-me-more", "(please )?(tell|describe|(walk|talk|take) me through)\\b.*"),
    EITHER("asked-either", ".{8,}\\w,? or (?!something|anything|so\\b|not\\b|what\\b|is\\b|are\\b|did\\b)\\w.*"),
    OPINION(
            "asked-opinion",
            "(what|how) (do|did|would) you (think|make|reckon|feel|find|like)\\b.*|do you (think|reckon|believe|feel)\\b.*|"
                    + "would you say\\b.*|what('s| is) your (view|opinion|take|feeling|impression)\\b.*"),
    WHEN(
            "asked-when",
            "(since |until |by )?(when|what time|(what|which) (day|date|year|month|week))\\b.*|how (long|soon|recently|late|early)\\b.*"),
    HOW_MUCH(
            "asked-how-much",
            "how (many|much|often|far|big|old|large|small|heavy|fast|slow|busy|bad|high|full)\\b.*|(roughly|about) how\\b.*"),
    WHO("asked-who", "(with |from |for |to |by )?(who|who's|whose|whom)\\b.*"),
    WHERE("asked-where", "(from )?where\\b.*|where's\\b.*"),
    WHY("asked-why", "(why|how come|what (makes|made|drew|brought))\\b.*"),
    HOW("asked-how", "how\\b.*|how's\\b.*"),
    WHICH("asked-which", "(what|which|what's|whats)\\b.*"),
    ABOUT_THEM("asked-about-them", Words.AUXILIARY + " (not )?you\\b.*"),
    ABOUT_IT("asked-about-it", Words.AUXILIARY + "\\b.*"),
    ANYTHING("unknown-question", ".*");

    private static final class Words {
        static final String AUXILIARY =
                "(do|does|did|are|is|was|were|have|has|had|can|could|would|will|should|any|anything)(n't)?";
        static final String DO_SOMETHING =
                "(check|send|try|look|open|go|give|read|click|restart|hold|confirm|fill|type|log|"
                        + "turn|press|unplug|plug|email|forward|bring|show|sign|pop|take|write|count|measure|put|start|explain|run)";
    }

    private static final Pattern LEAD_IN =
            Pattern.compile("^((and|but|so|or|also|ok|okay|right|well|please|honestly|then|just|"
                    + "out of (interest|curiosity)|may i ask|can i ask|could i ask|do you mind (me asking|if i ask)|"
                    + "(can|could|would) you tell me|do you (happen to )?know|tell me (?=wh|how|if)|i wonder(ed)?|i was wondering|i'm curious|"
                    + "i('d| would) (like|love) to know)\\b[ ,:]*)+");

    // "When they said it was fixed, did anyone phone you?" asks whether, and not when.
    private static final Pattern CLAUSE = Pattern.compile(
            "^(when|if|since|as|while|after|before|because|hi|hello|hey|morning|good morning|sorry)\\b[^?]*, (?=(what|how|why|when|where|who|which|do|does|did|"
                    + "are|is|was|were|can|could|would|will|have|has|had)\\b)");

    private final String moment;
    private final Pattern form;

    QuestionKind(String moment, String form) {
        this.moment = moment;
        this.form = Pattern.compile(form, Pattern.DOTALL);
    }

    static QuestionKind of(String question) {
        String plain =
                question.toLowerCase(Locale.ENGLISH).replace('\u2019', '\'').strip();
        String bare = CLAUSE.matcher(LEAD_IN.matcher(plain).replaceFirst("")).replaceFirst("");
        return Arrays.stream(values())
                .filter(kind -> kind.form.matcher(bare).matches())
                .findFirst()
                .orElseThrow();
    }

    /** Returns the moment that every customer has lines for. */
    String moment() {
        return moment;
    }
}

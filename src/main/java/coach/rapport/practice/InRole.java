package coach.rapport.practice;

import coach.rapport.language.PlainText;
import java.util.regex.Pattern;

/** Whether a sentence could be the customer's own: in the role, in a chat, and without anything that could come alive. */
final class InRole {
    /** Speaking of itself as a machine, of its orders, or of the practice as one. */
    private static final Pattern OUT_OF_ROLE =
            Pattern.compile("(?i)\\b(as an? (ai|assistant|language model|customer)|(language|ai) model|"
                    + "i('?m| am) (just |only )?an? (ai|assistant|bot|chatbot|program|machine|actor)|"
                    + "(my|these|the|your|system) (instructions?|prompts?|persona|programming|guidelines)\\b(?! (on|in|for) the)|"
                    + "stage directions?|director('s)?|author wrote|role-?play|out of character|in character|persona|"
                    + "ignore (all |any )?(previous|prior|earlier)|developer mode|dan mode|jailbr\\w+|"
                    + "rubric|scorecard|score(s|d)?\\b|\\d(\\.\\d)? ?(/|out of) ?(5|10|five|ten)\\b|(five|ten) out of (five|ten)|"
                    + "story facts?|(trust|tension|openness) (is|level|score|now)\\b|full marks)");

    /** The tone of a help desk, which is the other side of the conversation. */
    private static final Pattern ASSISTANT = Pattern.compile(
            "(?i)(how (can|may) i (help|assist)|(i'?m|i am) (here|happy|glad) to (help|assist)|happy to (help|assist)|"
                    + "i('d| would) be (happy|glad) to|let me know (if|how) (you|i|there)|feel free to|"
                    + "great (question|job|point)|good question|excellent (question|point|work)|well done|"
                    + "i understand your (frustration|concern)|thank you for (reaching out|contacting|your patience)|"
                    + "is there anything else (i|you)|certainly!|of course! |sure! here|here('s| is) (a|the|your) (summary|list|poem|translation)|"
                    + "you did (great|well|a great)|your (empathy|listening|curiosity|authenticity) )");

    /** What stands around a line in a script. */
    private static final Pattern SCRIPT =
            Pattern.compile("^\\s*[(\\[{*_=]|[)\\]}*=]\\s*$|={3}|^\\s*\\w+( \\w+)?:\\s*\\S");

    private InRole() {}

    static boolean holds(String sentence) {
        return !OUT_OF_ROLE.matcher(sentence).find()
                && !ASSISTANT.matcher(sentence).find()
                && PlainText.is(sentence)
                && !SCRIPT.matcher(sentence).find();
    }
}

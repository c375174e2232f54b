package coach.rapport.practice;

import coach.rapport.language.PlainText;
import java.util.regex.Pattern;

/** Whether a sentence could be the customer's own: in the role, in a chat, and without anything that could come alive. */
final class InRole {
    /** Speaking of itself as a machine, of its orders, or of the practice as one. */
    private static final Pattern OUT_OF_ROLE = Pattern.compile(
            "(?i)\\b(as an? (ai|assistant|language model)\\b|(language|ai) model|"
                    + "i('?m| am) (\\w+ ){0,3}(ai|chat ?gpt|assistant|bot|chatbot|computer program|actor playing)\\b|"
                    + "(my|system) (instructions?|prompts?|programming|guidelines)\\b|\\bpersona\\b|"
                    + "stage directions?|director's note|author wrote|role-?play|out of character|"
                    + "ignore (all |any )?(previous|prior|earlier)|developer mode|jailbr\\w+|"
                    + "rubric|scorecard|\\d(\\.\\d)? ?/ ?(5|10)\\b|(trust|tension|openness) (level|score)\\b|full marks)");

    /** The tone of a help desk, which is the other side of the conversation. */
    private static final Pattern ASSISTANT = Pattern.compile(
            "(?i)\\b(how (can|may|could) i (help|assist)|(i'?m|i am) (here|happy|glad) to (help|assist)|happy to (help|assist)|"
                    + "great (question|job|point)|excellent (question|point|work)|"
                    + "i understand your (frustration|concern)|thank(s| you) for (reaching out|contacting|your patience)|"
                    + "is there anything else (i|you) (can|need|would)|certainly!|sure! here|"
                    + "here('s| is) (a|the|your) (summary|list|poem|translation)|"
                    + "you did (great|well|a great)|your (empathy|listening|curiosity|authenticity)\\b)");

    /** What stands around a line in a script, or names who speaks. */
    private static final Pattern SCRIPT = Pattern.compile(
            "(?i)^\\s*[\\[{*_=]|[\\]}*=]\\s*$|={3}|^\\s*\\((sighs?|pauses?|looks?|smiles?|laughs?|nods?|shrugs?)|"
                    + "^\\s*(system|assistant|user|customer|learner|agent|director|note)\\b[^.?!]{0,20}:\\s*\\S");

    private InRole() {}

    static boolean holds(String sentence) {
        String plain = sentence.replace('\u2019', '\'');
        return !OUT_OF_ROLE.matcher(plain).find()
                && !ASSISTANT.matcher(plain).find()
                && PlainText.is(sentence)
                && !SCRIPT.matcher(plain).find();
    }
}

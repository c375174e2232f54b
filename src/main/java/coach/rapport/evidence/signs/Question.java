package coach.rapport.evidence.signs;

import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question, with or without its mark. The acts are learnt on what this says: after a change here, train them again.
 *
 * @param open whether it invites more than a word or a fact
 * @param check whether it only asks whether one has understood
 */
public record Question(Sentence sentence, Span span, boolean open, boolean check) {
    private static final String LEAD =
            "(?:(?:and|but|so|ok|okay|right|well|oh|yes|no|sorry|hi|hello|hey|alright|then|now|also|first|please|maybe|perhaps|just|thanks|thank you|may i ask|can i ask|could i ask|out of interest|[a-z]+,)[, ]+){0,3}";
    private static final Pattern STEM = Pattern.compile("^" + LEAD
            + "((?:what|how|why|where|when|who|which)(?:'?s|'?re|'?d)?\\b(?! (?:a|an) )"
            + "|(?:do|did|are|were|have|had|can|could|would|will|shall|should|may|might|aren'?t|don'?t|didn'?t|won'?t|wouldn'?t|can'?t|haven'?t) (?:you|u|we|i|they|your|the|any|anyone|anybody|someone|somebody|those|these|our|my)\\b"
            + "|(?:is|was|does|did|has|would|will|could|can|should|isn'?t|wasn'?t|doesn'?t|didn'?t|won'?t|wouldn'?t) (?:it|that|this|there|he|she|the|your|anyone|anybody|someone|somebody|anything|something|our|my)\\b"
            + "|(?:any|anything) (?:else|news|idea|chance|plans)\\b)");
    private static final Phrases STATEMENT = Phrases.of(
            "^(?:and |but |so |ok |then )*(?:when|where|while|how|what|which|why|who)(?:ever)? (?:i|we|you|it|they|he|she|that|the|your|our|this|people|someone|somebody) [^?]*",
            "^(?:and |but |so |ok |then )*(?:what i|what you(?:'re| are|'ve| have)|what a|what an|how (?:awful|terrible|horrible|frustrating|annoying|sad|lovely|nice|kind|sweet|hard|maddening|infuriating|exhausting)|which (?:is|means|makes|was|must|would|tells|leaves)|when(?:ever)? you|no wonder|whatever)",
            "^(?:and |but |so |ok |then )*what(?:'s| is| was) [a-z]+ (?:is|was) [^?]*$",
            "^(?:had|should|were) (?:you|i|we) .. (?:i'd|i would|we'd|you'd|it would)");
    private static final Phrases INVITING = Phrases.of(
            "^" + LEAD
                    + "(?:tell|talk|walk|take|run) me (?:.. )?(?:about|through|what|how|more|where|why|a bit|a little)",
            "(?:i'd|i would|i|i'd really) (?:.. )?(?:love|like|want|wanted) to (?:hear|know|understand|learn)(?: .. )?(?:what|how|about|more|why|where|from you)",
            "(?:i'm|i am) (?:.. )?(?:curious|wondering) (?:.. )?(?:what|how|about|where|why)",
            "^(?:please )?(?:say more|tell me more|describe|help me (?:understand|picture|see))");
    private static final Phrases OPEN = Phrases.of(
            "^" + LEAD
                    + "(?:what|how|why|in what|what's|hows|whats)(?! (?:is |was |'s )?(?:the |your |ur )?(?:time|date|day|year|number|name|full name|email|e-mail|address|postcode|zip|account|order number|order|reference|phone|model|version|serial|dob|date of birth|make|size|browser|colour|color|price)\\b)(?!'?s (?:the |your |ur )(?:.. )?(?:number|name|email|address|postcode|account|order|reference|phone|model|serial|time|date)\\b)(?! (?:many|much|long|old|often|soon|far|big|fast|late|tall|can i help|can we help|may i help|can i assist|are you(?: today| doing)?[?]?$|do you do|r u)\\b)(?! (?:about|if) )");
    private static final Phrases CLOSED_AFTER_ALL = Phrases.of(
            "what (?:time|date|day|colour|color|size|browser|number|version|model|make|sort of router|type|name|email|address|kind of (?:router|browser|computer|account|device)|lights?|error code|(?:operating )?system)",
            "what(?:'s| is| was| are| were) (?:your|the|her|his|their|its) (?:.. )?(?:number|name|email|address|postcode|code|id|reference|date of birth|serial|details|model)",
            "what(?:'s| is| seems to be| appears to be)? (?:the )?(?:problem|issue|matter|trouble)(?: today| now| here)?[?. ]*$",
            "what seems to be the (?:problem|issue|matter|trouble)",
            "how (?:can|may|could) (?:i|we) (?:help|assist)",
            "what can i do for you",
            "how (?:are|r) (?:you|u)(?: today| doing| doing today)?(?:,? [a-z]+)?[?. ]*$",
            "how's it going|how are things[?. ]*$",
            "what (?:do|did|would|could) you (?:want|expect)(?: me| us| from (?:me|us))?(?: to (?:do|say))?(?: about (?:it|that|this))?[?. ]*$",
            "what's your (?:problem|point|deal|issue)",
            "what (?:else|more) do you want",
            "why (?:didn't|don't|haven't|did|would|are|were|do|couldn't|can't|not|wouldn't|should) (?:you|u|i|we)",
            "why not",
            "how (?:could|can|dare|hard|am i|is that my|is this my|is that our|should i know|would i know|do you not|did you not)",
            "what(?:'s| is) (?:new|up|next)[?. ]*$",
            "how about (?:we|i|you|a|an|the|if)",
            "what (?:about|if) (?:we|i|you|a|an|the)");
    private static final Phrases CHECK = Phrases.of(
            "(?:is|have|did|do|am) (?:that|i) (?:.. )?(?:right|correct|got that right|understood|understand|get that|about right|follow you|got you)[?., ]*$",
            "^(?:.*[,.;:-]\\s*)?(?:right|correct|yes|isn't it|is it|ok|okay|yeah|agreed|fair)[?][!?]*$",
            "have i (?:got|understood|heard)|did i (?:get|understand|hear)|am i (?:right|understanding|hearing)");
    private static final Pattern TAG = Pattern.compile(
            "(?:^|[,.;-] *| and | but | so | then )(" + LEAD
                    + ")(?=(?:what|how|why|when|where|who|do you|did you|are you|is (?:it|that|there)|can (?:you|i|we)|could (?:you|i|we)|would (?:you|it|that)|have (?:you|i|we)|shall (?:we|i)|should (?:i|we)|does (?:that|it)|will (?:you|that|it)|was (?:it|that)|were you|has (?:it|anyone|that|anything))\\b)");

    /** Returns all questions of these sentences, in order; at most one for each sentence. */
    public static List<Question> in(List<Sentence> sentences) {
        List<Question> questions = new ArrayList<>();
        for (Sentence sentence : sentences) find(sentence).ifPresent(questions::add);
        return questions;
    }

    /** Returns whether the sentence asks from its first word on. */
    static boolean direct(Sentence sentence) {
        return STEM.matcher(sentence.plain()).find() && !STATEMENT.in(sentence) && !CHECK.in(sentence);
    }

    static Optional<Question> find(Sentence sentence) {
        boolean invites = INVITING.in(sentence);
        boolean asks = sentence.marked() || STEM.matcher(sentence.plain()).find() && !STATEMENT.in(sentence);
        if (!invites && !asks) return Optional.empty();
        Sentence core = core(sentence);
        boolean check = CHECK.in(sentence);
        boolean open = (invites || OPEN.in(core) || OPEN.in(sentence)) && !CLOSED_AFTER_ALL.in(core) && !check;
        return Optional.of(new Question(sentence, core.span(), open, check));
    }

    /** The part that asks: a sentence may begin with something else and end in a question. */
    private static Sentence core(Sentence sentence) {
        if (STEM.matcher(sentence.plain()).find() && !STATEMENT.in(sentence)) return sentence;
        Matcher matcher = TAG.matcher(sentence.plain());
        int at = -1;
        while (matcher.find()) if (matcher.start() > 0) at = matcher.start(1);
        if (at <= 0) return sentence;
        int start = sentence.span().start() + at;
        Span span = new Span(start, sentence.span().end());
        return new Sentence(
                span,
                sentence.plain().substring(at),
                sentence.words().stream().filter(word -> word.start() >= start).toList());
    }
}

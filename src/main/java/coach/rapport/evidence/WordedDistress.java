package coach.rapport.evidence;

import coach.rapport.evidence.text.Phrases;
import coach.rapport.evidence.text.Plain;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Sentences;
import java.util.List;
import java.util.Optional;

/** Goes by wordings of suicide and self-harm in the first person, and leaves the idioms of everyday out. */
final class WordedDistress implements Distress {
    private static final Phrases DIRE = Phrases.of(
            "(?:i|i'm|im|i've|i'd) (?:.. )?(?:want|wanna|wish|rather|going|gonna|thinking|think|thought|ready|planning|plan|decided|need|tried|trying|able|keep thinking|feel|wanting) (?:.. )?(?:to die|to be dead|be dead|i was dead|i were dead|i was never born|to kill myself|of killing myself|about killing myself|kill myself|end (?:it all|my life|everything|it)|ending (?:it all|my life|it)|to end (?:it|things|my life)|hurt myself|harm myself|hurting myself|harming myself|cut myself|cutting myself|about suicide|of suicide|about (?:dying|ending|death)|not to (?:be here|exist|wake up|live)|not (?:be here|exist|wake up)|to disappear (?:forever|for good)|take my (?:own )?life|taking my (?:own )?life)",
            "(?:kill|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanging|drown|drowning|shoot|shooting|overdose|overdosing) myself",
            "(?:i'm|i am|im|feel|feeling|been|i feel) (?:.. )?suicidal",
            "(?:commit|committing|my|considering|contemplating|about|attempted|attempt) suicide",
            "(?:self[- ]?harm|self[- ]?harming|self[- ]?harmed)",
            "(?:end|ending|take|taking) my (?:own )?life",
            "(?:i|i just|i really) (?:can't|cannot|can not|cant) (?:go on|do this any ?more|live like this|live any ?more|carry on living|keep living|take (?:it|this|life) any ?more|cope any ?more|go on like this|see a way out|bear to live)",
            "(?:don't|do not|no longer|didn't|never) (?:really )?(?:want|wanna) to (?:live|be alive|exist|be here any ?more|wake up(?: any ?more| tomorrow| again)?|be in this world|go on)",
            "(?:no|not any|isn't any|any) (?:point|reason) (?:in |to |for me )?(?:me )?(?:living|being alive|live|carry on living|go on living|going on)",
            "(?:better off|happier|easier) (?:.. )?(?:without me|if i (?:was|were) (?:dead|gone)|if i died|if i wasn't here|if i weren't here)",
            "(?:everyone|everybody|world|family|kids|they|people|wife|husband)(?:'d| would)? be better off",
            "(?:wish|wished) (?:i|i'd|i had) (?:.. )?(?:never been born|dead|wasn't (?:here|alive)|weren't (?:here|alive)|not (?:been born|exist)|didn't exist|wouldn't wake up|could die|would die|had died)",
            "life (?:.. )?(?:isn't|is not|not) worth (?:living|it)",
            "nothing (?:left )?to live for",
            "kms",
            "(?:i )?want it (?:all )?to (?:end|be over|stop) (?:forever|for good)?",
            "(?:i )?(?:just )?wanna die|i want to die|i want die|i want 2 die");
    private static final Phrases FIGURATIVE = Phrases.of(
            "(?:die|dying|died|dead|killed|kill myself|killing myself) (?:of|from|with) (?:embarrassment|shame|boredom|laughter|laughing|curiosity|hunger|thirst|the heat)",
            "(?:killing|kills|kill) (?:me|myself) (?:laughing|with|over|trying to|to (?:get|finish|fix|help|find|meet|make))",
            "(?:dying|die) (?:for|to (?:know|hear|see|meet|find|try))",
            "(?:kicking|kick) myself",
            "(?:cut|cutting|hurt) myself (?:off|shaving|a (?:slice|piece|deal)|on|short|some)",
            "(?:want|wanted|going|need|trying) to end (?:it|this|things|the (?:call|chat)) (?:here|there|now|quickly|with|on|today|well|politely|the)",
            "end (?:it|this) (?:call|chat|conversation|contract|subscription)",
            "(?:end|ending) it (?:here|there|now)",
            "(?:commercial|career|social|professional) suicide",
            "better off (?:.. )?(?:with|on|using|switching|waiting|buying|going)",
            "any ?more than",
            "(?:hang|hanging) myself out to dry",
            "(?:cannot|can't|cant) (?:go on|do this any ?more) (?:about|with this (?:call|chat|customer|scenario|exercise)|site|the (?:site|website|page|internet|app))");
    private static final Phrases ANOTHER = Phrases.of(
            "(?:you|your|u|he|she|they|customer|customers|if you|mother|mum|mom|father|husband|wife) (?:.. )?(?:said|say|feel|feeling|want|wanted|told me|mentioned|wrote|mean|sound|thinking) (?:.. )?(?:to die|suicidal|die|dead|kill (?:your|him|her)self|suicide|can't go on)");

    @Override
    public Optional<Quote> find(List<Turn> history, Turn turn) {
        for (Sentence sentence : Sentences.of(Plain.of(turn.text()))) {
            if (FIGURATIVE.in(sentence) || ANOTHER.in(sentence) || !DIRE.in(sentence)) continue;
            return Optional.of(new Quote(
                    turn.utterance(), sentence.span().start(), sentence.span().end()));
        }
        return Optional.empty();
    }
}

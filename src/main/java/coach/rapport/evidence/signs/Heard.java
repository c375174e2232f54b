package coach.rapport.evidence.signs;

import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Quote;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.text.Sentence;
import coach.rapport.evidence.text.Span;

/** A sentence that the customer wrote. */
record Heard(Turn turn, Sentence sentence) {
    Cue cue() {
        return cue(sentence.span());
    }

    Cue cue(Span span) {
        return new Cue(turn.index(), new Quote(turn.utterance(), span.start(), span.end()));
    }
}

package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Features;
import coach.rapport.evidence.acts.Form;
import coach.rapport.evidence.acts.Reply;
import coach.rapport.evidence.acts.Trait;
import java.util.Map;

/**
 * A labelled turn.
 *
 * @param reply the turn and what it answers
 * @param written as it was written
 * @param bare as people type in chat, without punctuation
 */
record Sample(Reply reply, Features written, Features bare, Map<Trait, Boolean> traits) {
    Features in(Form form) {
        return switch (form) {
            case WRITTEN -> written;
            case BARE -> bare;
        };
    }

    boolean has(Trait trait) {
        return traits.getOrDefault(trait, false);
    }
}

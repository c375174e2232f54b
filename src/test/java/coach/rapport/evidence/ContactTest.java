package coach.rapport.evidence;

import static coach.rapport.evidence.Learner.after;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.curriculum.Technique;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a turn is worth depends on the turns before it. */
class ContactTest {
    private static final String GOOD_LINE = "How did you find out that it was gone?";
    private static final List<String> THEM = List.of(
            "I have been without the piano for three weeks, and my pupils come to a room with a mark on the floor.",
            "It was my teacher's. She left it to me.",
            "Nobody has told me where it stands.",
            "It is in your warehouse or it is not. Which is it?");
    private static final List<String> PRESENT = List.of(
            "Three weeks with a mark on the floor where it stood. What have you done with your pupils meanwhile?",
            "So it is hers that is missing, and not just a piano. I'm sorry that it happened with us.",
            "You should have heard from us on the first day. What would you like to know first?");
    private static final List<String> SCRIPTED = List.of(
            "Thank you for contacting customer care. I apologise for any inconvenience this may have caused.",
            "I completely understand your frustration. May I have your booking reference, please?",
            "Thank you for your patience. Your request has been forwarded to the relevant department.");
    private static final List<String> COLD = List.of(
            "A piano counts as oversized freight. Three weeks is within the terms that you accepted.",
            "That may be so. The item is entered with its weight and not with its history.",
            "You can read the status online, like everybody else.");

    @Test
    void theSameLineCountsForMoreFromSomebodyWhoHasBeenThere() {
        assertThat(confidence(PRESENT)).isGreaterThan(confidence(SCRIPTED) + 0.2);
    }

    @Test
    void aColdTalkIsToldThatWhatTheCustomerSaidWasLeftLying() {
        TurnEvidence evidence =
                after(talk(COLD)).says("The terms are on our website. I would ask you to keep to the matter.");
        assertThat(evidence.evidence()).anySatisfy(one -> {
            assertThat(one.technique()).isEqualTo(Technique.FOLLOW_UP);
            assertThat(one.shown()).isFalse();
            assertThat(one.cue()).isPresent();
        });
    }

    @Test
    void nobodyIsCalledColdForOneTurn() {
        TurnEvidence evidence = after(Turn.customer(0, THEM.getFirst())).says(COLD.getFirst());
        assertThat(evidence.misses(Technique.FOLLOW_UP)).isFalse();
    }

    @Test
    void aWarmTalkIsNotCalledCold() {
        TurnEvidence evidence = after(talk(PRESENT)).says("I don't know yet, and I will find out before five.");
        assertThat(evidence.misses(Technique.FOLLOW_UP)).isFalse();
    }

    private static double confidence(List<String> before) {
        return after(talk(before)).says(GOOD_LINE).evidence().stream()
                .filter(one -> one.technique() == Technique.OPEN_QUESTION && one.shown())
                .findFirst()
                .orElseThrow()
                .confidence();
    }

    private static Turn[] talk(List<String> learner) {
        List<Turn> talk = new ArrayList<>();
        for (int i = 0; i < learner.size(); i++) {
            talk.add(Turn.customer(talk.size(), THEM.get(i)));
            talk.add(Turn.learner(talk.size(), learner.get(i)));
        }
        talk.add(Turn.customer(talk.size(), THEM.getLast()));
        return talk.toArray(Turn[]::new);
    }
}

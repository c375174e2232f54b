package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A message is checked before it is sent, and leaves no trace. */
abstract class DraftJourney extends WholePathTest {
    private static final String CANARY = "canary in the coal cellar";
    private static final String ANSWERED = "The coal cellar is flooded again and the canary is wet.";
    private static final String DRAFT = "Hi Maya,\n\nwe apologise for any inconvenience caused to the " + CANARY
            + ". What happened before the water came?\n\nAna";

    private static String better(Shown form) {
        for (JsonNode block : form.message().path("blocks")) {
            if (block.path("type").asString("").equals("input")) {
                return block.path("element").path("initial_value").asString("");
            }
        }
        return "";
    }

    private Colleague agreed(String id) {
        Colleague colleague = colleague(id);
        colleague.command(colleague.direct(), "/rapport");
        colleague.whispers(colleague.direct()).reversed().stream()
                .filter(one -> one.findButton("I understand").isPresent())
                .findFirst()
                .ifPresent(notice -> colleague.press(notice, "I understand"));
        return colleague;
    }

    /** Right after the start, with everything still being loaded, a review can take longer than Slack lets a form open. */
    private Shown reviewed(Colleague colleague) {
        for (int attempt = 0; attempt < 8; attempt++) {
            colleague.command(Colleague.CHANNEL, "/rapport check");
            colleague.sends(Map.of("message", DRAFT, "answers", ANSWERED));
            if (!colleague.forms().isEmpty()) break;
        }
        return colleague.forms().getFirst();
    }

    @Test
    void aDraftThatIsPastedComesBackInAFormAndNowhereElse() {
        Colleague ana = agreed(Colleague.ANA);
        reviewed(ana);
        int before = ana.messages().size();
        Shown review = reviewed(ana);
        assertThat(review.text())
                .contains("What is good", "What happened before the water came?", "What may land badly", "apologise");
        assertThat(ana.messages()).hasSize(before);
        assertThat(ana.whispers(Colleague.CHANNEL))
                .noneSatisfy(one -> assertThat(one.text()).contains(CANARY));
        assertThat(log.complaints()).isEmpty();
    }

    @Test
    void nothingOfADraftIsLeftInTheDatabaseOrTheLog() {
        Colleague ben = agreed(Colleague.BEN);
        reviewed(ben);
        assertThat(tablesThatKnow(CANARY)).isEmpty();
        assertThat(tablesThatKnow(ANSWERED)).isEmpty();
        assertThat(log.everything()).noneSatisfy(logged -> assertThat(logged).contains("canary"));
    }

    @Test
    void aDraftThatIsKeptStandsInThePersonsOwnConversationAndNotInTheDatabase() {
        Colleague dev = agreed(Colleague.DEV);
        String better = better(reviewed(dev));
        dev.sends(Map.of("better", better));
        assertThat(dev.messages().getLast().text()).contains("A checked message", CANARY, "What may land badly");
        assertThat(tablesThatKnow(CANARY)).isEmpty();
        assertThat(log.everything()).noneSatisfy(logged -> assertThat(logged).contains("canary"));
    }

    @Test
    void aFormThatIsSentTooLateIsAnsweredWithoutTheDraft() {
        Colleague hugo = agreed(Colleague.HUGO);
        hugo.command(hugo.direct(), "/rapport check");
        workspace.fault(Map.of("method", "views.open", "times", 1, "kind", "error", "error", "expired_trigger_id"));
        hugo.sends(Map.of("message", DRAFT));
        assertThat(hugo.forms()).isEmpty();
        assertThat(hugo.messages().getLast().text())
                .contains("could not be shown", "try again")
                .doesNotContain("canary");
        assertThat(tablesThatKnow(CANARY)).isEmpty();
    }

    @Test
    void aMessageOfOnesOwnIsCheckedFromItsMenu() {
        Colleague grace = agreed(Colleague.GRACE);
        grace.writes(Colleague.CHANNEL, "Sorry for any inconvenience, said the " + CANARY + ".");
        grace.chooses(Colleague.CHANNEL, grace.lastIn(Colleague.CHANNEL), "check_message");
        assertThat(grace.forms())
                .singleElement()
                .satisfies(form -> assertThat(form.text()).contains("What may land badly", "any inconvenience"));
        assertThat(tablesThatKnow(CANARY)).isEmpty();
    }

    @Test
    void aMessageOfSomebodyElseIsNot() {
        Colleague farid = agreed(Colleague.FARID);
        colleague(Colleague.ANA).writes(Colleague.CHANNEL, "Sorry for any inconvenience, said Ana's " + CANARY + ".");
        farid.chooses(Colleague.CHANNEL, farid.lastIn(Colleague.CHANNEL), "check_message");
        assertThat(farid.forms())
                .singleElement()
                .satisfies(form -> assertThat(form.text())
                        .contains("Only your own messages can be checked.")
                        .doesNotContain(CANARY));
    }
}

package coach.rapport.wholepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One practice, from the first command to the second try, as Slack would carry it. */
abstract class PracticeJourney extends WholePathTest {
    private static final String WARM =
            "I'm sorry, Maya. Three calls in one week, and you had to start over each time: that must be exhausting.";
    private static final String OPEN = "What does being offline mean for you tonight?";
    private static final String COLD = "You should have restarted the router properly.";

    @Test
    void fromTheFirstCommandToTheSecondTry() {
        Colleague ana = colleague(Colleague.ANA);
        ana.command(Colleague.CHANNEL, "/rapport practice third-call");
        Shown notice = onlyNewWhisper(ana, 0);
        assertThat(notice.text()).contains("Before you start");
        assertThat(ana.messages()).isEmpty();

        ana.press(Colleague.CHANNEL, notice, "I understand");
        assertThat(onlyNewWhisper(ana, 1).text()).contains("Only you see it");
        assertThat(publicWords(ana)).isEmpty();
        Practice practice = new Practice(ana, ana.roots().getLast().ts());
        assertThat(practice.messages().getFirst().text()).contains("The third call");
        assertThat(practice.texts()).singleElement().asString().contains("third time this week");

        List.of(WARM, OPEN, COLD).forEach(line -> saysAndIsAnswered(practice, line));
        int spoken = practice.texts().size();
        practice.end();
        List<Shown> card = practice.heard().subList(spoken, practice.heard().size());
        assertThat(card).hasSizeGreaterThanOrEqualTo(3);
        String words = String.join("\n", card.stream().map(Shown::text).toList());
        assertThat(words).contains("Authenticity: ", "Curiosity: ", "Listening: ", "Empathy: ");
        assertThat(quotes(card))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(List.of(WARM, OPEN, COLD))
                        .anySatisfy(line -> assertThat(line).contains(quote)));

        ana.press(card.getLast(), "Try that moment again");
        Practice again = new Practice(ana, ana.roots().getLast().ts());
        assertThat(again.thread()).isNotEqualTo(practice.thread());
        again.says(WARM);
        assertThat(again.texts().getLast()).contains("The first time", "This time", WARM);
        assertThat(log.complaints()).isEmpty();
    }

    private Shown onlyNewWhisper(Colleague person, int before) {
        List<Shown> all = person.whispers(Colleague.CHANNEL);
        assertThat(all).hasSize(before + 1);
        return all.getLast();
    }

    private static List<String> publicWords(Colleague person) {
        return person.workspace()
                .get("/playground/control/messages?channel=" + Colleague.CHANNEL)
                .path("messages")
                .valueStream()
                .map(Object::toString)
                .toList();
    }

    private static void saysAndIsAnswered(Practice practice, String line) {
        int before = practice.texts().size();
        practice.says(line);
        assertThat(practice.textsAfter(before)).singleElement().asString().startsWith("Maya");
    }

    /** What stands below each "You wrote:". */
    private static List<String> quotes(List<Shown> card) {
        return card.stream()
                .flatMap(shown ->
                        List.of(shown.text().split("You wrote:\n")).stream().skip(1))
                .map(after -> after.lines().findFirst().orElseThrow())
                .toList();
    }
}

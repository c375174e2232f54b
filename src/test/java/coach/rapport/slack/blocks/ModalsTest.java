package coach.rapport.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Form;
import coach.rapport.chat.Form.Field;
import coach.rapport.chat.Form.Option;
import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModalsTest {
    @Test
    void carryTheirNameAndContext() {
        JsonObject view = view("Send", new Field.Text("draft", "Your draft", "Up to a page", true, false));
        assertThat(view.get("callback_id").getAsString()).isEqualTo("check");
        assertThat(view.get("private_metadata").getAsString()).isEqualTo("session-1");
        assertThat(view.toString()).contains("\"block_id\":\"draft\"").contains("Up to a page");
    }

    @Test
    void showAFewOptionsAsButtonsWithDescriptions() {
        String view = view("Start", choice(10)).toString();
        assertThat(view).contains("radio_buttons").contains("About 3").contains("\"initial_option\"");
    }

    @Test
    void showManyOptionsAsAMenu() {
        assertThat(view("Start", choice(11)).toString())
                .contains("static_select")
                .doesNotContain("radio_buttons");
    }

    @Test
    void thatOnlyShowSomethingCannotBeSent() {
        JsonObject view = view("", new Field.Shown(new Part.Paragraph(Words.of("Read this"))));
        assertThat(view.has("submit")).isFalse();
        assertThat(view.getAsJsonObject("close").get("text").getAsString()).isEqualTo("Close");
    }

    @Test
    void thatAskCanAlwaysBeSent() {
        assertThat(view("", choice(2)).has("submit")).isTrue();
    }

    @Test
    void keepTheTitleWithinSlacksLimit() {
        String title = Modals.of(new Form("check", "A title that is far too long", "", List.of(), ""))
                .getTitle()
                .getText();
        assertThat(title).hasSizeLessThanOrEqualTo(24);
    }

    @Test
    void fillAFieldInAndLimitIt() {
        Field text = new Field.Text("t", "Text", "", true, true)
                .startingWith("Dear all")
                .atMost(20);
        JsonObject element = view("Keep", text)
                .getAsJsonArray("blocks")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("element");
        assertThat(element.get("initial_value").getAsString()).isEqualTo("Dear all");
        assertThat(element.get("max_length").getAsInt()).isEqualTo(20);
    }

    @Test
    void nameTheWayOutAsTheyAreTold() {
        Form form = new Form("check", "Check", "", List.of(), "Keep", Optional.of("Leave"), Optional.empty());
        assertThat(Modals.of(form).getClose().getText()).isEqualTo("Leave");
    }

    private static Field choice(int options) {
        return new Field.Choice(
                "scenario",
                "Who",
                IntStream.range(0, options)
                        .mapToObj(number -> new Option("o" + number, "Option " + number, "About " + number))
                        .toList(),
                "o1");
    }

    private static JsonObject view(String submit, Field... fields) {
        var view = Modals.of(new Form("check", "Check a draft", "session-1", List.of(fields), submit));
        return GsonFactory.createSnakeCase().toJsonTree(view).getAsJsonObject();
    }
}

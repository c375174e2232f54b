package coach.rapport.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Part;
import coach.rapport.chat.Words;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"<!channel>", "<@U1>", "http://a.example", "*bold*", "```code```", ":smile:", "&lt;!here&gt;"})
    void whatPeopleWriteComesOutLetterByLetter(String written) {
        JsonArray blocks = blocks(
                new Part.Paragraph(Words.of(written)),
                new Part.Quotation(written),
                new Part.Bullets(List.of(Words.of(written))));
        for (int index = 0; index < 3; index++)
            assertThat(onlyText(block(blocks, index))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!channel>", "*bold*", ":smile:"})
    void headingsNotesAndButtonsAreNeverRead(String written) {
        JsonArray blocks = blocks(
                new Part.Heading(written),
                new Part.Note(Words.of(written)),
                new Part.Buttons(List.of(Button.of("a", "1", written))));
        assertThat(blocks.toString()).doesNotContain("mrkdwn").doesNotContain("\"emoji\":true");
        assertThat(blocks.toString().split(Pattern.quote(written), -1)).hasSize(4);
    }

    @Test
    void toneIsKept() {
        JsonArray blocks = blocks(new Part.Paragraph(Words.strong("A").and(Words.emphasis("B"))));
        assertThat(blocks.toString()).contains("\"bold\":true").contains("\"italic\":true");
    }

    @Test
    void quotationsStandApart() {
        assertThat(blocks(new Part.Quotation("I see")).toString()).contains("rich_text_quote");
    }

    @Test
    void aLongHeadingEndsBetweenWords() {
        String text = block(blocks(new Part.Heading("word ".repeat(60))), 0)
                .getAsJsonObject("text")
                .get("text")
                .getAsString();
        assertThat(text).hasSizeLessThanOrEqualTo(150).endsWith("word…");
    }

    @Test
    void aTextBeyondSlacksLimitIsCut() {
        JsonArray blocks = blocks(new Part.Paragraph(Words.of("word ".repeat(10_000))));
        assertThat(blocks.toString()).hasSizeLessThan(13_000).contains("…");
    }

    @Test
    void noPieceIsLongerThanASectionMayBe() {
        var pieces = block(blocks(new Part.Paragraph(Words.of("x".repeat(7_000)))), 0)
                .getAsJsonArray("elements")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("elements");
        assertThat(pieces)
                .hasSize(3)
                .allSatisfy(
                        piece -> assertThat(piece.getAsJsonObject().get("text").getAsString())
                                .hasSizeLessThanOrEqualTo(3_000));
    }

    @Test
    void buttonsOutliveTheTextWhenThereIsTooMuch() {
        List<Part> parts = new ArrayList<>(Collections.nCopies(80, new Part.Paragraph(Words.of("text"))));
        parts.add(new Part.Buttons(List.of(Button.of("end", "", "End"))));
        JsonArray blocks = blocks(parts.toArray(Part[]::new));
        assertThat(blocks).hasSize(50);
        assertThat(block(blocks, 49).get("type").getAsString()).isEqualTo("actions");
    }

    @Test
    void aButtonCanStandBesideALine() {
        JsonObject section = block(
                blocks(new Part.WithButton(Words.of("*Line 3*\nYou wrote <!here>"), Button.of("a", "1", "Other"))), 0);
        assertThat(section.get("type").getAsString()).isEqualTo("section");
        assertThat(section.getAsJsonObject("text").toString())
                .contains("plain_text", "*Line 3*")
                .doesNotContain("mrkdwn");
        assertThat(section.getAsJsonObject("accessory").get("value").getAsString())
                .isEqualTo("1");
    }

    @Test
    void aButtonBesideALineOutlivesTheLine() {
        String blocks = blocks(
                        new Part.Paragraph(Words.of("x".repeat(20_000))),
                        new Part.WithButton(Words.of("Line 3"), Button.of("a", "1", "Other")))
                .toString();
        assertThat(blocks).doesNotContain("Line 3").contains("\"Other\"");
    }

    @Test
    void sixButtonsTakeTwoRows() {
        JsonArray blocks = blocks(new Part.Buttons(Collections.nCopies(6, Button.of("a", "1", "A"))));
        assertThat(blocks).hasSize(2);
    }

    @Test
    void buttonsThatDoTheSameStillDiffer() {
        JsonArray blocks = blocks(
                new Part.Buttons(List.of(Button.of("start", "1", "A"), Button.of("start", "2", "B"))),
                new Part.Buttons(List.of(Button.of("start", "3", "C"))));
        assertThat(blocks.toString()).contains("start#0", "start#1", "start#2");
        assertThat(ActionIds.action("start#2")).isEqualTo("start");
    }

    @Test
    void anEmptyValueIsLeftOut() {
        assertThat(blocks(new Part.Buttons(List.of(Button.of("a", "", "A")))).toString())
                .doesNotContain("\"value\"");
    }

    @Test
    void aDangerousButtonAsksFirst() {
        String blocks = blocks(new Part.Buttons(List.of(Button.danger("forget", "", "Delete", "Delete everything?"))))
                .toString();
        assertThat(blocks)
                .contains("\"confirm\"")
                .contains("Delete everything?")
                .contains("\"danger\"");
    }

    @Test
    void controlCharactersAndTurnedDirectionsAreGone() {
        assertThat(onlyText(block(blocks(new Part.Quotation("a\u0000b\u202Ec\u0007d\nе")), 0)))
                .isEqualTo("abcd\nе");
    }

    @Test
    void anEmptyPartGivesNoBlock() {
        assertThat(blocks(
                        new Part.Paragraph(Words.of("")),
                        new Part.Quotation(""),
                        new Part.Bullets(List.of()),
                        new Part.Note(Words.of(" ")),
                        new Part.Heading("")))
                .isEmpty();
    }

    @Test
    void aCutNeverPartsACharacter() {
        assertThat(Letters.cut("😀".repeat(10), 6)).isEqualTo("😀😀…");
    }

    private static JsonArray blocks(Part... parts) {
        var blocks = Blocks.message(new Card("Summary", List.of(parts)), PictureFiles.none());
        return GsonFactory.createSnakeCase().toJsonTree(blocks).getAsJsonArray();
    }

    private static JsonObject block(JsonArray blocks, int index) {
        return blocks.get(index).getAsJsonObject();
    }

    /** Returns the text of the innermost and only element. */
    private static String onlyText(JsonObject richText) {
        JsonObject element = richText;
        while (element.has("elements")) {
            assertThat(element.getAsJsonArray("elements")).hasSize(1);
            element = element.getAsJsonArray("elements").get(0).getAsJsonObject();
        }
        assertThat(element.get("type").getAsString()).isEqualTo("text");
        return element.get("text").getAsString();
    }
}

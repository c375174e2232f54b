package coach.rapport.slack.blocks;

import coach.rapport.chat.Words;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words as rich text, whose letters Slack never reads as markup, mentions or links. Empty words give no block. */
final class RichTexts {
    /** Longest single piece; Slack's limit for a section. */
    private static final int PIECE = 3_000;

    private RichTexts() {}

    static Optional<LayoutBlock> paragraph(Words words, Allowance allowance) {
        List<RichTextElement> letters = letters(words, allowance);
        return letters.isEmpty() ? Optional.empty() : Optional.of(block(section(letters)));
    }

    static Optional<LayoutBlock> quotation(String text, Allowance allowance) {
        List<RichTextElement> letters = letters(Words.of(text), allowance);
        if (letters.isEmpty()) return Optional.empty();
        return Optional.of(
                block(RichTextQuoteElement.builder().elements(letters).build()));
    }

    static Optional<LayoutBlock> bullets(List<Words> items, Allowance allowance) {
        List<RichTextElement> points = new ArrayList<>();
        for (Words item : items) {
            List<RichTextElement> letters = letters(item, allowance);
            if (!letters.isEmpty()) points.add(section(letters));
        }
        if (points.isEmpty()) return Optional.empty();
        return Optional.of(block(
                RichTextListElement.builder().style("bullet").elements(points).build()));
    }

    private static List<RichTextElement> letters(Words words, Allowance allowance) {
        List<RichTextElement> letters = new ArrayList<>();
        for (Words.Run run : words.runs()) {
            String text = allowance.take(run.text());
            for (int start = 0; start < text.length(); ) {
                int end = Math.min(start + PIECE, text.length());
                if (end < text.length()) end = Letters.wholeCharacters(text, end);
                letters.add(piece(text.substring(start, end), run.tone()));
                start = end;
            }
        }
        return letters;
    }

    private static RichTextElement piece(String text, Words.Tone tone) {
        return RichTextSectionElement.Text.builder()
                .text(text)
                .style(style(tone))
                .build();
    }

    private static @Nullable TextStyle style(Words.Tone tone) {
        return switch (tone) {
            case PLAIN -> null;
            case STRONG -> TextStyle.builder().bold(true).build();
            case EMPHASIS -> TextStyle.builder().italic(true).build();
        };
    }

    private static RichTextSectionElement section(List<RichTextElement> letters) {
        return RichTextSectionElement.builder().elements(letters).build();
    }

    private static LayoutBlock block(BlockElement element) {
        return RichTextBlock.builder().elements(List.of(element)).build();
    }
}

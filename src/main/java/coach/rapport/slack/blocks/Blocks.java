package coach.rapport.slack.blocks;

import coach.rapport.chat.Button;
import coach.rapport.chat.Card;
import coach.rapport.chat.Part;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.SlackFileObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A card as Slack's blocks. What goes beyond Slack's limits is cut; buttons are kept. */
public final class Blocks {
    private static final int MOST_IN_MESSAGE = 50;
    private static final int MOST_IN_VIEW = 100;
    private static final int HEADING = 150;
    private static final int NOTE = 2_000;
    private static final int SECTION = 3_000;

    private final PictureFiles pictures;
    private final Allowance allowance = new Allowance(Allowance.MESSAGE);
    private final ButtonRows buttons = new ButtonRows();

    private Blocks(PictureFiles pictures) {
        this.pictures = pictures;
    }

    public static List<LayoutBlock> message(Card card, PictureFiles pictures) {
        return fitted(new Blocks(pictures).all(card.parts()), MOST_IN_MESSAGE);
    }

    /** @param pictures those without a file are told in words */
    public static List<LayoutBlock> page(Card card, PictureFiles pictures) {
        return fitted(new Blocks(pictures).all(card.parts()), MOST_IN_VIEW);
    }

    /** Returns one part by itself, for a form. */
    static List<LayoutBlock> part(Part part) {
        return new Blocks(PictureFiles.none()).all(List.of(part));
    }

    static List<LayoutBlock> fitted(List<LayoutBlock> blocks, int most) {
        List<LayoutBlock> fitted = new ArrayList<>(blocks);
        for (int index = fitted.size() - 1; index >= 0 && fitted.size() > most; index--) {
            if (!carriesButtons(fitted.get(index))) fitted.remove(index);
        }
        return fitted.subList(0, Math.min(most, fitted.size()));
    }

    private static boolean carriesButtons(LayoutBlock block) {
        return block instanceof ActionsBlock || block instanceof SectionBlock;
    }

    private List<LayoutBlock> all(List<Part> parts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Part part : parts) blocks.addAll(blocks(part));
        return blocks;
    }

    private List<LayoutBlock> blocks(Part part) {
        return switch (part) {
            case Part.Heading(var text) -> listed(heading(text));
            case Part.Paragraph(var words) -> listed(RichTexts.paragraph(words, allowance));
            case Part.Quotation(var text) -> listed(RichTexts.quotation(text, allowance));
            case Part.Bullets(var items) -> listed(RichTexts.bullets(items, allowance));
            case Part.Picture picture -> listed(picture(picture));
            case Part.Buttons(var row) -> buttons.rows(row);
            case Part.WithButton(var words, var button) -> listed(withButton(words.plain(), button));
            case Part.Note(var words) -> listed(note(words.plain()));
            case Part.Line() -> List.of(DividerBlock.builder().build());
        };
    }

    private Optional<LayoutBlock> heading(String text) {
        String letters = allowance.take(text, HEADING);
        if (letters.isBlank()) return Optional.empty();
        return Optional.of(
                HeaderBlock.builder().text(Plain.text(letters, HEADING)).build());
    }

    private Optional<LayoutBlock> note(String text) {
        String letters = allowance.take(text, NOTE);
        if (letters.isBlank()) return Optional.empty();
        return Optional.of(ContextBlock.builder()
                .elements(List.of(Plain.text(letters, NOTE)))
                .build());
    }

    private Optional<LayoutBlock> picture(Part.Picture picture) {
        Optional<String> file = pictures.find(picture);
        if (file.isEmpty()) return note(picture.alternative());
        return Optional.of(ImageBlock.builder()
                .slackFile(SlackFileObject.builder().id(file.get()).build())
                .title(picture.title().isBlank() ? null : Plain.text(picture.title(), NOTE))
                .altText(Letters.cut(Letters.clean(picture.alternative()), NOTE))
                .build());
    }

    private Optional<LayoutBlock> withButton(String text, Button button) {
        String letters = allowance.take(text, SECTION);
        // Slack takes no section without words.
        if (letters.isBlank()) return Optional.of(buttons.row(List.of(button)));
        return Optional.of(SectionBlock.builder()
                .text(Plain.text(letters, SECTION))
                .accessory(buttons.element(button))
                .build());
    }

    private static List<LayoutBlock> listed(Optional<LayoutBlock> block) {
        return block.map(List::of).orElse(List.of());
    }
}

package coach.rapport.slack.blocks;

import coach.rapport.chat.Button;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Buttons, five in a row. Numbers them through the whole message. */
final class ButtonRows {
    private static final int ROW = 5;
    private static final int LABEL = 75;
    private static final int VALUE = 2_000;

    private int count;

    List<LayoutBlock> rows(List<Button> buttons) {
        List<LayoutBlock> rows = new ArrayList<>();
        for (int start = 0; start < buttons.size(); start += ROW) {
            rows.add(row(buttons.subList(start, Math.min(start + ROW, buttons.size()))));
        }
        return rows;
    }

    LayoutBlock row(List<Button> buttons) {
        List<BlockElement> elements = new ArrayList<>();
        for (Button button : buttons) elements.add(element(button));
        return ActionsBlock.builder().elements(elements).build();
    }

    BlockElement element(Button button) {
        if (button.value().length() > VALUE) throw new IllegalArgumentException("value too long: " + button.action());
        return ButtonElement.builder()
                .actionId(ActionIds.numbered(button.action(), count++))
                .text(Plain.text(button.label(), LABEL))
                // Slack takes no empty value.
                .value(button.value().isEmpty() ? null : button.value())
                .style(style(button.style()))
                .confirm(confirmation(button))
                .build();
    }

    private static @Nullable String style(Button.Style style) {
        return switch (style) {
            case NORMAL -> null;
            case PRIMARY -> "primary";
            case DANGER -> "danger";
        };
    }

    private static @Nullable ConfirmationDialogObject confirmation(Button button) {
        if (button.confirm().isBlank()) return null;
        return ConfirmationDialogObject.builder()
                .title(Plain.text(button.label(), 100))
                .text(Plain.text(button.confirm(), 300))
                .confirm(Plain.text(button.label(), 30))
                .deny(Plain.text("Cancel", 30))
                .style(style(button.style()))
                .build();
    }
}

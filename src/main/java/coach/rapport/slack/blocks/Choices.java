package coach.rapport.slack.blocks;

import coach.rapport.chat.Form;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of several: radio buttons, or a menu where Slack has no room for so many (10 buttons, 100 in a menu). */
final class Choices {
    private static final int BUTTONS = 10;
    private static final int MENU = 100;
    private static final int LABEL = 75;

    private Choices() {}

    static BlockElement element(Form.Field.Choice choice) {
        List<OptionObject> options =
                choice.options().stream().limit(MENU).map(Choices::option).toList();
        OptionObject initial = initial(options, choice.initial());
        if (options.size() <= BUTTONS) {
            return RadioButtonsElement.builder()
                    .actionId(choice.id())
                    .options(options)
                    .initialOption(initial)
                    .build();
        }
        return StaticSelectElement.builder()
                .actionId(choice.id())
                .options(options)
                .initialOption(initial)
                .build();
    }

    private static @Nullable OptionObject initial(List<OptionObject> options, String value) {
        return options.stream()
                .filter(option -> option.getValue().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static OptionObject option(Form.Option option) {
        return OptionObject.builder()
                .value(option.value())
                .text(Plain.text(option.label(), LABEL))
                .description(option.description().isBlank() ? null : Plain.text(option.description(), LABEL))
                .build();
    }
}

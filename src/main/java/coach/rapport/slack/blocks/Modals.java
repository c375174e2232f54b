package coach.rapport.slack.blocks;

import coach.rapport.chat.Form;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as Slack's modal view. Field ids are the block ids. */
public final class Modals {
    private static final int TITLE = 24;
    private static final int LABEL = 2_000;
    private static final int MOST = 100;

    private Modals() {}

    public static View of(Form form) {
        return View.builder()
                .type("modal")
                .callbackId(form.id())
                .privateMetadata(form.context())
                .externalId(form.name().orElse(null))
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Letters.cut(form.title(), TITLE))
                        .build())
                .submit(submit(form))
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(Letters.cut(dismiss(form), TITLE))
                        .build())
                .blocks(blocks(form.fields()))
                .build();
    }

    private static String dismiss(Form form) {
        return form.dismiss().orElse(form.submit().isEmpty() ? "Close" : "Cancel");
    }

    private static @Nullable ViewSubmit submit(Form form) {
        boolean asks = form.fields().stream().anyMatch(field -> !(field instanceof Form.Field.Shown));
        if (form.submit().isEmpty() && !asks) return null;
        String label = form.submit().isEmpty() ? "Send" : Letters.cut(form.submit(), TITLE);
        return ViewSubmit.builder().type("plain_text").text(label).build();
    }

    private static List<LayoutBlock> blocks(List<Form.Field> fields) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Form.Field field : fields) blocks.addAll(blocks(field));
        return Blocks.fitted(blocks, MOST);
    }

    private static List<LayoutBlock> blocks(Form.Field field) {
        return switch (field) {
            case Form.Field.Shown(var part) -> Blocks.part(part);
            case Form.Field.Choice choice -> List.of(choice(choice));
            case Form.Field.Person person -> List.of(person(person));
            case Form.Field.Day day -> List.of(day(day));
            case Form.Field.Text text -> List.of(text(text));
        };
    }

    private static LayoutBlock choice(Form.Field.Choice choice) {
        return InputBlock.builder()
                .blockId(choice.id())
                .label(Plain.text(choice.label(), LABEL))
                .element(Choices.element(choice))
                .build();
    }

    private static LayoutBlock person(Form.Field.Person person) {
        return InputBlock.builder()
                .blockId(person.id())
                .label(Plain.text(person.label(), LABEL))
                .hint(person.hint().isBlank() ? null : Plain.text(person.hint(), LABEL))
                .element(UsersSelectElement.builder().actionId(person.id()).build())
                .build();
    }

    private static LayoutBlock day(Form.Field.Day day) {
        return InputBlock.builder()
                .blockId(day.id())
                .label(Plain.text(day.label(), LABEL))
                .hint(day.hint().isBlank() ? null : Plain.text(day.hint(), LABEL))
                .element(DatePickerElement.builder()
                        .actionId(day.id())
                        .initialDate(day.initial().map(LocalDate::toString).orElse(null))
                        .build())
                .build();
    }

    private static LayoutBlock text(Form.Field.Text text) {
        return InputBlock.builder()
                .blockId(text.id())
                .label(Plain.text(text.label(), LABEL))
                .hint(text.hint().isBlank() ? null : Plain.text(text.hint(), LABEL))
                .optional(text.optional())
                .element(PlainTextInputElement.builder()
                        .actionId(text.id())
                        .multiline(text.severalLines())
                        .initialValue(text.initial().orElse(null))
                        .maxLength(text.longest().orElse(null))
                        .build())
                .build();
    }
}

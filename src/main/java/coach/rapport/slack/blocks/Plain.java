package coach.rapport.slack.blocks;

import com.slack.api.model.block.composition.PlainTextObject;

/** Slack's plain text, in which nothing is markup, not even {@code :smile:}. */
final class Plain {
    private Plain() {}

    static PlainTextObject text(String text, int most) {
        return PlainTextObject.builder()
                .text(Letters.cut(Letters.clean(text), most))
                .emoji(false)
                .build();
    }
}

package coach.rapport.language;

import java.util.regex.Pattern;

/** Whether a model's words are only words: nothing in them could come alive on any platform, or hide. */
public final class PlainText {
    /** Addresses, mentions, channels and commands of chats. */
    private static final Pattern ALIVE = Pattern.compile(
            "(?i)\\w+:/|www\\.|\\b(mailto|slack|tel|javascript|data|file):|"
                    + "<[!@#a-z/]|@[a-z0-9_]|(?<!\\w)#[a-z_]|^\\s*/\\w|[\\p{L}\\p{N}]\\.\\p{L}{2,}|\\b\\d{1,3}(\\.\\d{1,3}){3}\\b");

    /** Markdown and Slack's own markup. */
    private static final Pattern MARKUP =
            Pattern.compile("`|!\\[|]\\(|\\*\\*|__|~~|(?m)^\\s*([#>|]|[-*\u2022] |\\d+[.)] )|"
                    + "(?<!\\w)[*_~][^\\s*_~][^*_~]*[*_~](?!\\w)|:[a-z0-9_+-]{2,}:|&(lt|gt|amp);|</?\\w");

    /** Letters that are not seen, or turn the writing round. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cntrl}&&[^\\n]]");

    private PlainText() {}

    public static boolean is(String text) {
        return !ALIVE.matcher(text).find()
                && !MARKUP.matcher(text).find()
                && !HIDDEN.matcher(text).find();
    }
}

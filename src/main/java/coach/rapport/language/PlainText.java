package coach.rapport.language;

import java.util.regex.Pattern;

/** Whether a model's words are only words: nothing in them could come alive on any platform, or hide. */
public final class PlainText {
    private static final String TOP_LEVEL =
            "com|net|org|io|dev|app|ai|info|biz|example|test|co|uk|de|ru|cn|me|ly|gg|xyz|zip|link|site|"
                    + "online|top|shop|eu|us|se|dk|no|fr|it|es|nl|ch|at|be|pl|tv|to|cc|in|local|internal|localhost";

    /** Addresses, mentions, channels and commands of chats. */
    private static final Pattern ALIVE =
            Pattern.compile("(?i)\\w+:/|www\\.|\\b(mailto|slack|tel|javascript|data|file):|"
                    + "<[!@#a-z/]|@[a-z0-9_]|(?<!\\w)#[a-z_]|^\\s*/\\w|\\b[a-z0-9-]{2,}\\.(" + TOP_LEVEL
                    + ")\\b(?!\\w)|"
                    + "\\b\\d{1,3}(\\.\\d{1,3}){3}\\b");

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

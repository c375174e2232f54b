package coach.rapport.playground.learner;

import coach.rapport.playground.PlaygroundPart;
import coach.rapport.playground.workspace.Conversation;
import coach.rapport.playground.workspace.Conversations;
import coach.rapport.playground.workspace.People;
import coach.rapport.playground.workspace.Person;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a person types into what Slack sends: control characters escaped, mentions and links marked up. */
@PlaygroundPart
class TypedText {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>|]+");
    private static final Pattern EVERYONE = Pattern.compile("(?<!\\w)@(channel|here|everyone)\\b");

    private final People people;
    private final Conversations conversations;

    TypedText(People people, Conversations conversations) {
        this.people = people;
        this.conversations = conversations;
    }

    String marked(String typed) {
        String text = escaped(typed);
        text = LINK.matcher(text).replaceAll("<$0>");
        text = EVERYONE.matcher(text).replaceAll("<!$1>");
        for (Person person : people.list()) {
            text = mention(text, "@" + person.handle(), "<@" + person.id() + ">");
        }
        text = mention(text, "@rapport", "<@" + People.BOT + ">");
        for (Conversation channel : conversations.list()) {
            if (!channel.direct()) text = mention(text, "#" + channel.name(), marked(channel));
        }
        return text;
    }

    private static String marked(Conversation channel) {
        return "<#%s|%s>".formatted(channel.id(), channel.name());
    }

    static String escaped(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String mention(String text, String name, String markup) {
        Pattern whole = Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE);
        return whole.matcher(text).replaceAll(Matcher.quoteReplacement(markup));
    }
}

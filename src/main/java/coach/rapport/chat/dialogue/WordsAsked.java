package coach.rapport.chat.dialogue;

import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import coach.rapport.chat.visit.Excerpt;
import coach.rapport.chat.visit.OwnAsked;
import coach.rapport.chat.visit.TeamAsked;
import coach.rapport.learners.OwnWords;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a command or a few words ask for. */
final class WordsAsked {
    // As it was typed: a name keeps its capital.
    private static final Pattern REMEMBER = Pattern.compile("(?is)\\s*(?:/rapport\\s+)?remember\\s+(.+)");

    /** A button carries 2,000 characters, with the name of what it asks for where it goes on after the notice. */
    private static final int MOST_CARRIED = 1_900;

    private WordsAsked() {}

    /** @param channel where it was typed, if in a conversation of several */
    static Ask read(String text, Optional<String> channel) {
        String words = plain(text);
        return switch (words) {
            case "", "menu", "start", "hi", "hello", "hey", "rapport" -> Ask.of(Asked.MENU);
            case "help", "what can i do", "what can you do" -> Ask.of(Asked.HELP);
            case "practice", "practise", "new practice", "practice again" -> Ask.of(Asked.CHOOSE);
            case "feedback", "last feedback", "scorecard" -> Ask.of(Asked.FEEDBACK);
            case "examples", "my examples", "example" -> Ask.of(Asked.EXAMPLES);
            case "check", "check a message", "check message", "check my message", "check this message" ->
                Ask.of(Asked.CHECK);
            case "tips", "team tips", "tip" -> Ask.of(TeamAsked.TIPS, channel.orElse(""));
            case "remember", "note", "new note" -> Ask.of(OwnAsked.REMEMBER);
            case "notebook", "notes", "my notes" -> Ask.of(OwnAsked.NOTEBOOK);
            case "plans", "my plans", "plan" -> Ask.of(OwnAsked.PLANS);
            case "progress", "my progress" -> Ask.of(OwnAsked.PROGRESS);
            case "privacy", "my data" -> Ask.of(OwnAsked.PRIVACY);
            case "export", "export my data" -> Ask.of(OwnAsked.EXPORT);
            case "end", "stop", "end practice", "quit" -> Ask.of(Asked.END);
            case "forget me", "delete me", "delete my data" -> Ask.of(Asked.FORGET_ME);
            default -> longer(words, text);
        };
    }

    private static Ask longer(String words, String text) {
        for (String verb : new String[] {"practice ", "practise "}) {
            if (words.startsWith(verb)) return Ask.of(Asked.PRACTISE, scenarioNamed(words.substring(verb.length())));
        }
        Matcher note = REMEMBER.matcher(text);
        if (note.matches())
            return Ask.of(OwnAsked.REMEMBER, Excerpt.upTo(OwnWords.oneLine(note.group(1)), MOST_CARRIED));
        return Ask.of(Asked.UNKNOWN, text);
    }

    // A title works as well as an id: "The third call", the-third-call.
    private static String scenarioNamed(String words) {
        return words.strip().replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    private static String plain(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceFirst("^/rapport ?", "")
                .replaceFirst("[.!?]+$", "")
                .strip();
    }
}

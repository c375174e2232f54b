package coach.rapport.chat.dialogue;

import coach.rapport.chat.visit.Ask;
import coach.rapport.chat.visit.Asked;
import java.util.Locale;

/** Reads what a command or a few words ask for. */
final class WordsAsked {
    private WordsAsked() {}

    static Ask read(String text) {
        String words = plain(text);
        return switch (words) {
            case "", "menu", "start", "hi", "hello", "hey", "rapport" -> Ask.of(Asked.MENU);
            case "help", "what can i do", "what can you do" -> Ask.of(Asked.HELP);
            case "practice", "practise", "new practice", "practice again" -> Ask.of(Asked.CHOOSE);
            case "feedback", "last feedback", "scorecard" -> Ask.of(Asked.FEEDBACK);
            case "examples", "my examples", "example" -> Ask.of(Asked.EXAMPLES);
            case "check", "check a message", "check message", "check my message", "check this message" ->
                Ask.of(Asked.CHECK);
            case "end", "stop", "end practice", "quit" -> Ask.of(Asked.END);
            case "forget me", "delete me", "delete my data" -> Ask.of(Asked.FORGET_ME);
            default -> longer(words, text);
        };
    }

    private static Ask longer(String words, String text) {
        for (String verb : new String[] {"practice ", "practise "}) {
            if (words.startsWith(verb)) return Ask.of(Asked.PRACTISE, scenarioNamed(words.substring(verb.length())));
        }
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

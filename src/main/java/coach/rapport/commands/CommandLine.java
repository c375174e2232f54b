package coach.rapport.commands;

import coach.rapport.Rapport;
import coach.rapport.evidence.Meanings;
import java.util.Arrays;
import java.util.List;

/** {@code rapport [serve | evaluate | simulate | scenarios | examples]}. */
public final class CommandLine {
    private CommandLine() {}

    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        if (given.isEmpty() || isSetting(given.getFirst())) {
            Rapport.main(arguments);
        } else if (given.getFirst().equals("serve") && given.stream().skip(1).allMatch(CommandLine::isSetting)) {
            Rapport.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        } else {
            silenceLibraries();
            System.exit(new Commands(Meanings::inProcess).run(arguments, System.out, System.err));
        }
    }

    /** Whether it is a property for the service, such as {@code --server.port=8081}. */
    private static boolean isSetting(String argument) {
        return argument.matches("--[a-zA-Z][\\w\\[\\]-]*([.=].*)?") && argument.matches(".*[.=].*")
                || argument.equals("--debug")
                || argument.equals("--trace");
    }

    // What these commands print is read by programs. Takes effect because nothing has logged yet.
    private static void silenceLibraries() {
        System.setProperty("logback.configurationFile", "coach/rapport/commands/silent.xml");
    }
}

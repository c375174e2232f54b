package coach.rapport.commands;

import coach.rapport.curriculum.CurriculumMistake;
import coach.rapport.evidence.Meaning;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** All commands but {@code serve}. */
final class Commands {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_INPUT = 2;

    private static final List<String> NAMES = List.of("serve", "evaluate", "simulate", "scenarios", "examples");
    private static final String USAGE = """
            Usage: ./rapport [COMMAND]

              serve [--PROPERTY=VALUE ...]                          start the service; the same with no command
              evaluate --in FILE --out FILE                         evidence and scorecards of recorded conversations
              simulate --scenario ID --in FILE --out FILE           play written lines against a customer
              scenarios                                             list the scenario ids
              examples --out FILE                                   the examples that learners agreed to share

            examples reads the database that serve is set up with, and takes the same --spring.datasource... properties.

            With --rapport.prompts=FOLDER each uses another folder of prompts than the one in the jar.
            """;

    private final Supplier<Meaning> meaning;

    /** @param meaning asked for by the commands that need it only: it takes seconds to load */
    Commands(Supplier<Meaning> meaning) {
        this.meaning = meaning;
    }

    /** Returns the exit status. Where it is not 0, one line on {@code err} says why. */
    int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            run(List.of(arguments), out);
            return DONE;
        } catch (BadInput | CurriculumMistake mistake) {
            err.println(oneLine(String.valueOf(mistake.getMessage())));
            return BAD_INPUT;
        } catch (RuntimeException | Error failure) {
            err.println(oneLine("Rapport failed: %s. No output was written. Please report this with the command."
                    .formatted(withoutWords(failure))));
            return FAILED;
        }
    }

    private void run(List<String> arguments, PrintStream out) {
        String command = arguments.isEmpty() ? "help" : arguments.getFirst();
        List<String> rest = arguments.stream().skip(1).toList();
        switch (command) {
            case "evaluate" -> Evaluate.run(Options.parse(rest, "evaluate --in FILE --out FILE"), meaning);
            case "simulate" ->
                Simulate.run(Options.parse(rest, "simulate --scenario ID --in FILE --out FILE"), meaning);
            case "examples" -> examples(rest);
            case "scenarios" -> scenarios(Options.parse(rest, "scenarios"), out);
            case "help", "--help", "-h" -> out.print(USAGE);
            case "serve" -> throw new BadInput("serve takes properties only, such as --server.port=8081");
            default -> throw unknown(command);
        }
    }

    private static void examples(List<String> arguments) {
        Map<Boolean, List<String>> settings =
                arguments.stream().collect(Collectors.partitioningBy(one -> one.startsWith("--spring.")));
        ExportExamples.run(
                Options.parse(settings.getOrDefault(false, List.of()), "examples --out FILE"),
                settings.getOrDefault(true, List.of()));
    }

    private static void scenarios(Options options, PrintStream out) {
        options.curriculum().scenarios().forEach(scenario -> out.println(scenario.id()));
    }

    private static BadInput unknown(String command) {
        return new BadInput("unknown command %s; %s"
                .formatted(BadInput.quoted(command), NearNames.mend(command, NAMES, "use ./rapport help")));
    }

    private static String oneLine(String message) {
        return message.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
    }

    // Its message may quote what somebody wrote.
    private static String withoutWords(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return failure.getClass().getSimpleName() + where;
    }
}

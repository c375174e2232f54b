package coach.rapport.curriculum;

import coach.rapport.curriculum.PromptFiles.PromptFile;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a language model is told, with places to fill such as <code>{{name}}</code>.
 *
 * @param reply who it is when it plays the customer
 * @param direction the director's note for one line
 * @param feedback how it words feedback on a practice
 * @param reword how it rewords a message that is about to be sent
 */
public record ModelPrompts(String reply, String direction, String feedback, String reword) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(.+?)\\s*}}");
    private static final Set<String> REPLY =
            Set.of("name", "called", "age", "portrait", "work", "life", "speaks", "mood", "pitch", "mark");
    private static final Set<String> DIRECTION =
            Set.of("feeling", "known", "now", "called", "possessive", "object", "gist", "speaks");
    private static final Set<String> FEEDBACK = Set.of("name", "called", "techniques");

    static ModelPrompts read(PromptFiles files) {
        return new ModelPrompts(
                checked(files.get("customer/reply.md"), REPLY),
                checked(files.get("customer/direction.md"), DIRECTION),
                checked(files.get("coach/feedback.md"), FEEDBACK),
                checked(files.get("coach/reword.md"), Set.of()));
    }

    private static String checked(PromptFile file, Set<String> places) {
        int number = 0;
        for (String line : file.text().lines().toList()) {
            number++;
            Matcher place = PLACE.matcher(line);
            while (place.find()) {
                if (!places.contains(place.group(1))) throw unknown(file.name(), number, place.group(1), places);
            }
        }
        return file.text();
    }

    private static CurriculumMistake unknown(String file, int line, String place, Set<String> places) {
        return new CurriculumMistake(
                file,
                line,
                "nothing fills {{%s}}; use one of %s"
                        .formatted(place, places.stream().sorted().toList()));
    }
}

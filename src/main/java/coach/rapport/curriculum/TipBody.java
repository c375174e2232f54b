package coach.rapport.curriculum;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a tip, checked: the idea, and under it the step. */
final class TipBody {
    static final String STEP = "# Do this once today";

    // A card shows these words as they stand, so that a bullet or a heading would come out as signs.
    private static final Pattern MARKUP = Pattern.compile("(#|[-*+>]\\s|\\d+[.)]\\s|```|\\|).*");

    private final String file;
    private final int firstLine;
    private final List<String> lines;
    private final int heading;

    TipBody(String file, HeadAndBody pieces) {
        this.file = file;
        this.firstLine = pieces.bodyLine();
        this.lines = pieces.body().lines().map(String::strip).toList();
        this.heading = lines.indexOf(STEP);
        if (heading < 0) {
            throw new CurriculumMistake(
                    file, pieces.lastLine(), "the part \"" + STEP + "\" is missing; add it, with one step below");
        }
    }

    String idea() {
        String idea = sentences(0, heading);
        if (idea.isEmpty()) throw mistake(heading, "write the idea above \"" + STEP + "\"");
        int words = idea.split("\\s+").length;
        if (words > Tip.MOST_WORDS) {
            throw mistake(
                    firstWritten(), "the idea has %d words; leave at most %d of them".formatted(words, Tip.MOST_WORDS));
        }
        return idea;
    }

    private int firstWritten() {
        int index = 0;
        while (lines.get(index).isEmpty()) index++;
        return index;
    }

    String step() {
        String step = sentences(heading + 1, lines.size());
        if (step.isEmpty()) throw mistake(heading, "write the step below \"" + STEP + "\"");
        return step;
    }

    private String sentences(int from, int to) {
        for (int i = from; i < to; i++) {
            if (MARKUP.matcher(lines.get(i)).matches()) {
                throw mistake(i, "write plain sentences here, with no headings, bullets or tables");
            }
        }
        return String.join(" ", lines.subList(from, to)).replaceAll("\\s+", " ").strip();
    }

    /** @param index in the body, from 0 */
    private CurriculumMistake mistake(int index, String mend) {
        return new CurriculumMistake(file, firstLine + index, mend);
    }
}

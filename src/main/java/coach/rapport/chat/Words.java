package coach.rapport.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text for people, in runs. Platforms show it to the letter: nothing in it becomes a mention, a link or markup. */
public record Words(List<Run> runs) {
    /** How a run is shown. */
    public enum Tone {
        PLAIN,
        STRONG,
        EMPHASIS
    }

    /** Some text in one tone. */
    public record Run(String text, Tone tone) {}

    public Words {
        runs = List.copyOf(runs);
    }

    public static Words of(String text) {
        return new Words(List.of(new Run(text, Tone.PLAIN)));
    }

    public static Words strong(String text) {
        return new Words(List.of(new Run(text, Tone.STRONG)));
    }

    public static Words emphasis(String text) {
        return new Words(List.of(new Run(text, Tone.EMPHASIS)));
    }

    public Words and(Words more) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Words(all);
    }

    public Words and(String text) {
        return and(of(text));
    }

    public String plain() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}

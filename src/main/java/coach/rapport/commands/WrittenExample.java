package coach.rapport.commands;

import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Speaker;
import coach.rapport.evidence.Turn;
import coach.rapport.examples.Example;
import coach.rapport.examples.Held;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;

/** An example in the format of {@code src/corpus}, with the learner's labels. */
record WrittenExample(
        String id,
        List<Said> before,
        String text,
        Labels labels,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String why) {

    record Said(String speaker, String text) {
        static Said of(Turn turn) {
            return new Said(turn.speaker() == Speaker.LEARNER ? "learner" : "customer", turn.text());
        }
    }

    /** Ids of techniques. One that is in none of the lists was not judged. */
    record Labels(List<String> shown, List<String> missed, List<String> notShown, List<String> notMissed) {
        static Labels of(Example example) {
            List<String> judged = List.of(example.technique().id());
            Held held = example.held();
            return new Labels(
                    Stream.concat(
                                    held == Held.SHOWN ? judged.stream() : Stream.empty(),
                                    example.really().map(Technique::id).stream())
                            .toList(),
                    held == Held.MISSED ? judged : List.of(),
                    held == Held.SHOWN ? List.of() : judged,
                    held == Held.MISSED ? List.of() : judged);
        }
    }

    static WrittenExample of(Example example) {
        return new WrittenExample(
                "",
                example.before().stream().map(Said::of).toList(),
                example.line().text(),
                Labels.of(example),
                example.why().text());
    }

    WrittenExample named(String name) {
        return new WrittenExample(name, before, text, labels, why);
    }
}

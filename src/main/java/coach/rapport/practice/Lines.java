package coach.rapport.practice;

import coach.rapport.curriculum.MomentLines;
import coach.rapport.curriculum.Scenario;
import coach.rapport.curriculum.StoryFact;
import coach.rapport.curriculum.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One customer's lines, of which none is said twice in a practice. */
final class Lines {
    /** From this openness on, a topic's warmer answers come first. */
    private static final double OPEN = 5;

    private static final String SENTENCE_END = ".?!\"'";
    private static final List<String> WHEN_ALL_IS_SAID = List.of(
            "remark",
            "said-already",
            "unknown-question",
            "tell-me-more",
            "acknowledged",
            "what-they-want",
            "how-they-feel",
            "nonsense",
            "vague-promise");

    private final Scenario scenario;
    private final CustomerState state;
    private final List<String> said;
    private final int start;
    private final UnaryOperator<List<String>> nearestFirst;

    /** @param nearestFirst puts the line first that is nearest to what the learner said */
    Lines(Scene scene, UnaryOperator<List<String>> nearestFirst) {
        this.nearestFirst = nearestFirst;
        this.scenario = scene.scenario();
        this.state = scene.step().after();
        this.said = new ArrayList<>(scene.saidByBuiltInVoice());
        // Another practice with the same customer does not begin with the same line.
        this.start = scene.history().stream()
                .filter(coach.rapport.evidence.Turn::byLearner)
                .findFirst()
                .orElse(scene.learner())
                .text()
                .hashCode();
    }

    /** Returns what the customer says about it now. */
    String about(Target target) {
        return switch (target.kind()) {
            case TOPIC -> topic(target.id());
            case FACT -> fact(target.id());
            case MOMENT -> moment(target.id());
        };
    }

    /** Returns a line for this kind of moment in the customer's mood; another kind's where all of them are said. */
    String moment(String id) {
        return findMoment(id).orElseGet(this::anything);
    }

    Optional<String> findMoment(String id) {
        MomentLines lines = scenario.moments().get(id);
        if (lines == null) return Optional.empty();
        return fresh(ofMood(lines)).or(() -> fresh(lines.any()));
    }

    private List<String> ofMood(MomentLines lines) {
        return switch (state.mood()) {
            case TENSE -> lines.tense();
            case GUARDED -> lines.guarded();
            case WARM -> lines.warm();
        };
    }

    /** Returns an answer on the topic, or that it was said already. */
    String topic(String id) {
        Topic topic = scenario.topics().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Optional<String> open = state.openness() >= OPEN ? fresh(topic.open()) : Optional.empty();
        return open.or(() -> first(nearestFirst.apply(topic.says()))).orElseGet(() -> moment("said-already"));
    }

    String told(String factId) {
        return first(scenario.getFact(factId).told()).orElseGet(this::anything);
    }

    /** Returns what is said about a fact that is not told in this turn. */
    String fact(String factId) {
        StoryFact fact = scenario.getFact(factId);
        List<String> lines = state.told().contains(factId) ? nearestFirst.apply(fact.more()) : fact.withheld();
        return first(lines).orElseGet(() -> moment("said-already"));
    }

    // In the order written: the first of a topic's answers is the fullest.
    private Optional<String> first(List<String> lines) {
        Optional<String> line = lines.stream().filter(this::isFresh).findFirst();
        line.ifPresent(said::add);
        return line;
    }

    private Optional<String> fresh(List<String> lines) {
        List<String> turned = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) turned.add(lines.get(Math.floorMod(start + i, lines.size())));
        return first(turned);
    }

    private boolean isFresh(String line) {
        return said.stream().noneMatch(text -> isWithin(line, text));
    }

    // As whole sentences: a short line is not said because a longer one holds its words.
    private static boolean isWithin(String line, String text) {
        for (int at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
            int end = at + line.length();
            boolean begins = at == 0 || (at > 1 && SENTENCE_END.indexOf(text.charAt(at - 2)) >= 0);
            boolean ends = end == text.length() || text.charAt(end) == ' ';
            if (begins && ends) return true;
        }
        return false;
    }

    // After more turns than a practice has, something is still left that fits anywhere.
    private String anything() {
        return WHEN_ALL_IS_SAID.stream()
                .flatMap(id -> Stream.of(scenario.moments().get(id)))
                .flatMap(lines -> Stream.of(ofMood(lines), lines.any(), lines.guarded(), lines.tense(), lines.warm()))
                .flatMap(lines -> first(lines).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no line is left in " + scenario.id()));
    }
}

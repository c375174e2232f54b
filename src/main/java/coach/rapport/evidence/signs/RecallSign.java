package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.RECALL;

import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes up something from earlier in the talk; missed by asking again what was already said. */
final class RecallSign implements Sign {
    @Override
    public List<Evidence> find(Scene scene) {
        List<Evidence> found = new ArrayList<>();
        Set<Sentence> repeated = new HashSet<>();
        for (Question question : scene.questions()) {
            if (Repeats.asksAgain(scene, question)) repeated.add(question.sentence());
            Repeats.find(scene, question)
                    .map(heard -> scene.missed(RECALL, 0.8, question.span(), Optional.of(heard.cue())))
                    .ifPresent(found::add);
        }
        for (Sentence sentence : scene.sentences()) {
            Repeats.askedAgain(scene, sentence).ifPresent(heard -> {
                repeated.add(sentence);
                found.add(scene.missed(RECALL, 0.8, sentence.span(), Optional.of(heard.cue())));
            });
        }
        scene.own().stream()
                .filter(sentence ->
                        !repeated.contains(sentence) && !Orders.advises(sentence) && !Facts.informs(sentence))
                .forEach(sentence -> takesUp(scene, sentence).ifPresent(found::add));
        return found;
    }

    /** Two words of an earlier turn that neither the customer nor the learner has used since count as remembering. */
    private static Optional<Evidence> takesUp(Scene scene, Sentence sentence) {
        if (scene.heardBefore().isEmpty()) return Optional.empty();
        Set<String> earlier = new HashSet<>(scene.shared(sentence, scene.heardBefore()));
        earlier.removeAll(scene.shared(sentence, scene.heardLast()));
        if (earlier.size() < 2) return Optional.empty();
        return scene.heardBefore().stream()
                .max((one, other) -> Integer.compare(common(one, earlier), common(other, earlier)))
                .map(heard -> scene.shown(
                        RECALL, earlier.size() > 2 ? 0.75 : 0.65, sentence.span(), Optional.of(heard.cue())));
    }

    private static int common(Heard heard, Set<String> stems) {
        Set<String> common = new HashSet<>(heard.sentence().contentStems());
        common.retainAll(stems);
        return common.size();
    }
}

package coach.rapport.evidence.signs;

import static coach.rapport.curriculum.Technique.FOLLOW_UP;

import coach.rapport.evidence.Cue;
import coach.rapport.evidence.Evidence;
import coach.rapport.evidence.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A question that grows out of what the other just said, by its words, its meaning or a pointing word. */
final class FollowUpSign implements Sign {
    private static final double ALIKE = 0.66;
    private static final Phrases PERSON = Phrases.of("(?:he|she|him|her)");
    private static final Phrases POINTING = Phrases.of(
            "(?:did|does|do|was|is|has|would|will|could|about|after|before|during|like|of|with|behind) (?:that|this|it|those|them|she|he|her|him|they)",
            "(?:that|this|it|those|them|she|he|they) (?:.. )?(?:mean|do|did|feel|leave|like|cost|happen(?:ed)?|affect|go|went|look|end|start|make|made|put|change)",
            "(?:what|how) (?:happened|else|then|so|come|next|exactly|led|makes|made)");

    @Override
    public List<Evidence> find(Scene scene) {
        if (scene.heardLast().isEmpty()) return List.of();
        List<Evidence> found = new ArrayList<>();
        for (Question question : scene.ownQuestions()) {
            if (question.check() || Repeats.asksAgain(scene, question)) continue;
            taken(scene, question)
                    .ifPresent(cue -> found.add(
                            scene.shown(FOLLOW_UP, question.open() ? 0.8 : 0.65, question.span(), Optional.of(cue))));
        }
        if (found.isEmpty()) changesSubject(scene).ifPresent(found::add);
        return found;
    }

    private static Optional<Cue> taken(Scene scene, Question question) {
        Set<String> shared = scene.shared(question.sentence(), scene.heardLast());
        Optional<Scene.Near> near = scene.nearest(question.sentence(), scene.heardLast());
        boolean pointing = question.open() && POINTING.in(question.sentence()) || PERSON.in(question.sentence());
        boolean alike = near.isPresent() && near.get().likeness() >= ALIKE;
        boolean taken = shared.size() >= 2
                || !shared.isEmpty() && (question.open() || alike)
                || pointing
                || alike && question.open();
        return taken ? near.map(one -> one.heard().cue()) : Optional.empty();
    }

    private static Optional<Evidence> changesSubject(Scene scene) {
        Optional<Cue> cue = CustomerCues.personal(scene.heardLast()).or(() -> CustomerCues.feeling(scene.heardLast()));
        return scene.questions().stream()
                .filter(question -> scene.isCanned(question.sentence()))
                .findFirst()
                .filter(_ -> cue.isPresent())
                .map(question -> scene.missed(FOLLOW_UP, 0.7, question.span(), cue));
    }
}

package coach.rapport.coaching.drafts;

import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftMoment;
import coach.rapport.coaching.wordings.TakingUp;
import coach.rapport.curriculum.Technique;
import java.util.List;

/** Where a whole message passes a feeling by: a sentence that names it, between the greeting and the rest. */
final class FeelingFirst implements Mend {
    private static final List<String> SENTENCES =
            List.of("I can see how {thing} this is: {trouble}.", "I can see how {thing} this is.");

    @Override
    public List<Edit> edits(Draft draft, DraftMoment moment) {
        if (moment.technique() != Technique.NAME_THE_FEELING || !moment.whole()) return List.of();
        String text = draft.text().text();
        Style style = Style.of(text);
        TakingUp answered = TakingUp.of(draft.answers());
        int start = Greeting.end(text);
        return SENTENCES.stream()
                .flatMap(sentence -> answered.fill(sentence).stream())
                .map(sentence -> new Edit(start, start, style.fit(sentence) + " "))
                .toList();
    }
}

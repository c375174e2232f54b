package coach.rapport.coaching.worded;

import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftCheck;
import coach.rapport.coaching.DraftChecks;
import coach.rapport.coaching.DraftMoment;
import coach.rapport.coaching.DraftReview;
import coach.rapport.coaching.DraftWriter;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.language.Account;
import coach.rapport.language.LanguageModel;
import coach.rapport.language.PlainText;
import coach.rapport.language.Prompt;
import coach.rapport.learners.LearnerId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets a language model reword drafts. Its wording is read like the built-in one before anybody sees it; beyond that it
 * must be plain words, of about the same length, with the same numbers: what was promised stays what it was.
 */
public final class ModelRewording implements DraftWriter {
    private static final Pattern NUMBER = Pattern.compile("\\d+([.,:]\\d+)*");
    private static final double LONGER = 1.6;
    private static final int AT_LEAST_LONGER = 80;
    /** As much as a field of a form takes. */
    private static final int LONGEST = 3_000;

    private final LanguageModel model;
    private final EvidenceReader evidence;
    private final DraftCheck builtIn;
    private final String instructions;

    /** @param instructions {@code coach/reword.md} */
    public ModelRewording(LanguageModel model, EvidenceReader evidence, String instructions) {
        this.model = model;
        this.evidence = evidence;
        this.builtIn = DraftChecks.standard(evidence);
        this.instructions = instructions;
    }

    @Override
    public boolean available() {
        return model.configured();
    }

    @Override
    public DraftReview review(LearnerId learner, String purpose, Draft draft) {
        // A wording of what is no plain text would not be either, and not be offered.
        if (!PlainText.is(draft.text().text())) return builtIn.review(draft);
        Account account = new Account(learner, purpose);
        DraftReview review = DraftChecks.with(evidence, (text, harsh) -> reworded(account, text, harsh))
                .review(draft);
        return review.better().isPresent() ? review : builtIn.review(draft);
    }

    private Optional<String> reworded(Account account, Draft draft, List<DraftMoment> harsh) {
        return model.begin(account)
                .ask(prompt(draft, harsh), RewordedForm.class)
                .map(RewordedForm::text)
                .filter(text -> holds(text, draft.text().text()));
    }

    private Prompt prompt(Draft draft, List<DraftMoment> harsh) {
        String answers = draft.answers()
                .map(message -> "The message it answers:\n" + message.text() + "\n\n")
                .orElse("");
        String places = harsh.stream()
                .map(one -> "\"%s\": %s".formatted(one.quote().words(), one.effect()))
                .collect(Collectors.joining("\n"));
        String material =
                answers + "The message to reword:\n" + draft.text().text() + "\n\nWhat may land badly:\n" + places;
        return new Prompt(instructions, List.of(new Prompt.Message(Prompt.Role.USER, material)));
    }

    private static boolean holds(String text, String draft) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.length() <= Math.max(LONGER * draft.length(), draft.length() + AT_LEAST_LONGER)
                && PlainText.is(text)
                && numbers(text).equals(numbers(draft))
                && text.chars().filter(letter -> letter == '!').count()
                        <= draft.chars().filter(letter -> letter == '!').count();
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}

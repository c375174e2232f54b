package coach.rapport.coaching.drafts;

import coach.rapport.coaching.Draft;
import coach.rapport.coaching.DraftMoment;
import coach.rapport.curriculum.Technique;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Keeps one of several questions, an open one where there is one. The others can follow the answer. */
final class OneQuestion implements Mend {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n]+[.!?]*\\s*|\\n\\s*");
    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?:^|[,:] ?)(?:(?:and|so|but) )?(?:what|how|why)\\b(?! (?:many|much|long|old|soon)\\b)");

    @Override
    public List<Edit> edits(Draft draft, DraftMoment moment) {
        if (moment.technique() != Technique.NOT_AN_INTERROGATION) return List.of();
        String words = moment.quote().words();
        int greeting = moment.quote().start() == 0 ? Greeting.end(words) : 0;
        List<String> sentences = SENTENCE.matcher(words.substring(greeting))
                .results()
                .map(MatchResult::group)
                .toList();
        List<String> questions = sentences.stream().filter(OneQuestion::asks).toList();
        if (questions.size() < 2) return List.of();
        String kept = questions.stream()
                .filter(one -> OPEN.matcher(one).find())
                .findFirst()
                .orElse(questions.getFirst());
        return List.of(new Edit(
                moment.quote().start(),
                moment.quote().end(),
                words.substring(0, greeting) + without(sentences, kept, inline(words, greeting))));
    }

    private static boolean asks(String sentence) {
        return sentence.strip().endsWith("?");
    }

    private static boolean inline(String words, int greeting) {
        return greeting > 0
                && words.substring(0, greeting).strip().endsWith(",")
                && words.substring(0, greeting).indexOf('\n') < 0;
    }

    private static String without(List<String> sentences, String kept, boolean goesOn) {
        StringBuilder rest = new StringBuilder();
        for (String sentence : sentences) {
            if (asks(sentence) && sentence != kept) continue;
            rest.append(rest.isEmpty() && goesOn ? Style.inside(sentence) : sentence);
        }
        return rest.toString().stripTrailing();
    }
}

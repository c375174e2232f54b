package coach.rapport.training.ratings;

import coach.rapport.coaching.scores.Rating;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import coach.rapport.training.acts.SharedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the conversations of Lend an Ear, with what its learner's turns show.
 *
 * @param experts what each of them said, in the words of the file
 */
record RatedTalk(List<TurnEvidence> evidence, List<JsonNode> experts) {
    /** Returns the development part, in its order. */
    static List<RatedTalk> all(EvidenceReader reader) {
        return SharedData.read("lend-an-ear-dev.jsonl")
                .lines()
                .map(JsonMapper.shared()::readTree)
                .map(line -> of(line, reader))
                .toList();
    }

    private static RatedTalk of(JsonNode line, EvidenceReader reader) {
        List<Turn> turns = new ArrayList<>();
        List<TurnEvidence> evidence = new ArrayList<>();
        for (JsonNode turn : line.get("turns")) {
            String text = turn.get("text").asString();
            if (turn.get("speaker").asString().equals("learner")) {
                Turn said = Turn.learner(turns.size(), text);
                evidence.add(reader.read(turns, said));
                turns.add(said);
            } else {
                turns.add(Turn.customer(turns.size(), text));
            }
        }
        List<JsonNode> experts = new ArrayList<>();
        line.get("experts").forEach(experts::add);
        return new RatedTalk(evidence, experts);
    }

    /** Returns each expert's rating, from 1 to 5. */
    int[] ratings(Rating rating) {
        return experts.stream().mapToInt(one -> one.get(field(rating)).asInt()).toArray();
    }

    double expertsMean(Rating rating) {
        double sum = 0;
        for (int one : ratings(rating)) sum += one;
        return sum / experts.size();
    }

    /** VALIDATING_EMOTIONS is validatingEmotions in the file. */
    private static String field(Rating rating) {
        String[] words = rating.name().toLowerCase(Locale.ROOT).split("_");
        return words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }
}

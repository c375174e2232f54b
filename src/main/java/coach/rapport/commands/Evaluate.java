package coach.rapport.commands;

import coach.rapport.coaching.Coach;
import coach.rapport.coaching.Coaches;
import coach.rapport.evidence.EvidenceReader;
import coach.rapport.evidence.EvidenceReaders;
import coach.rapport.evidence.Meaning;
import coach.rapport.evidence.Turn;
import coach.rapport.evidence.TurnEvidence;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** {@code evaluate}: evidence and a scorecard for each recorded conversation. */
final class Evaluate {
    private final EvidenceReader reader;
    private final Coach coach;

    private Evaluate(EvidenceReader reader, Coach coach) {
        this.reader = reader;
        this.coach = coach;
    }

    static void run(Options options, Supplier<Meaning> meaning) {
        Path input = options.file("in");
        OutputFile output = OutputFile.at(options.file("out"), input);
        List<Conversation> conversations = ConversationReader.read(input);
        EvidenceReader reader = EvidenceReaders.standard(meaning.get());
        Evaluate evaluate = new Evaluate(reader, Coaches.standard(options.curriculum(), reader));
        output.write(conversations.parallelStream().map(evaluate::line).toList());
    }

    private String line(Conversation conversation) {
        List<Turn> turns = conversation.turns();
        List<TurnEvidence> evidence = turns.stream()
                .filter(Turn::byLearner)
                .map(turn -> reader.read(turns.subList(0, turn.index()), turn))
                .toList();
        return Json.line(new WrittenConversation(
                conversation.id(),
                evidence.stream().map(WrittenTurn::of).toList(),
                WrittenScorecard.of(coach.score(turns, evidence))));
    }
}

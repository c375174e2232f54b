package coach.rapport.training.acts;

import coach.rapport.evidence.Turn;
import coach.rapport.evidence.Utterance;
import coach.rapport.evidence.acts.Features;
import coach.rapport.evidence.acts.Pairs;
import coach.rapport.evidence.acts.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation to learn from.
 *
 * @param id AnnoMI's transcript, or a turn of our own corpus
 * @param group never split between learning and measuring: AnnoMI's video, or a setting of our own corpus
 * @param samples the learner's labelled turns, in order
 */
record Talk(String id, String group, boolean high, List<Sample> samples) {
    static List<Talk> annoMi(Pairs pairs) {
        List<Talk> talks = new ArrayList<>();
        for (Transcript transcript : Transcript.all()) {
            List<Reply> replies = Reply.in(transcript.turns());
            List<Features> written = features(transcript.turns(), pairs);
            List<Features> bare = features(bare(transcript.turns()), pairs);
            List<Sample> samples = new ArrayList<>();
            for (int i = 0; i < written.size(); i++) {
                samples.add(new Sample(
                        replies.get(i),
                        written.get(i),
                        bare.get(i),
                        Traits.of(transcript.labels().get(i))));
            }
            talks.add(new Talk(transcript.id(), transcript.video(), transcript.high(), samples));
        }
        return talks;
    }

    static List<Talk> corpus(Pairs pairs) throws IOException {
        List<Talk> talks = new ArrayList<>();
        for (OwnCorpus.Entry entry : OwnCorpus.all()) {
            Reply reply = Reply.in(entry.turns()).getLast();
            Features written = features(entry.turns(), pairs).getLast();
            Features bare = features(bare(entry.turns()), pairs).getLast();
            talks.add(new Talk(
                    entry.id(),
                    entry.setting(),
                    true,
                    List.of(new Sample(reply, written, bare, Traits.of(entry.labels())))));
        }
        return talks;
    }

    private static List<Features> features(List<Turn> turns, Pairs pairs) {
        return Reply.in(turns).stream().map(reply -> Features.of(reply, pairs)).toList();
    }

    private static List<Turn> bare(List<Turn> turns) {
        return turns.stream()
                .map(turn -> new Turn(turn.index(), turn.speaker(), new Utterance(Punctuation.dropped(turn.text()))))
                .toList();
    }
}

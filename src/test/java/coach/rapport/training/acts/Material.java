package coach.rapport.training.acts;

import java.io.IOException;
import java.util.List;

/** What is learnt from: the annotated conversations, and the turns of our own corpus. */
record Material(List<Talk> talks, List<Talk> corpus) {
    /** Reads all of it, encoding only what was never encoded; ends the program where something is missing. */
    static Material read() throws IOException {
        SharedData.require();
        SavedPairs pairs = new SavedPairs();
        Material material = new Material(Talk.annoMi(pairs), Talk.corpus(pairs));
        pairs.save();
        return material;
    }
}

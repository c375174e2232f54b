package coach.rapport.curriculum;

import coach.rapport.curriculum.PromptFiles.PromptFile;
import java.util.List;

/** Reads one tip file. */
final class TipReader {
    private final String file;
    private final HeadAndBody pieces;
    private final YamlFields head;
    private final TipBody body;

    /** @param scenarios those that its button may start */
    static Tip read(PromptFile file, List<Scenario> scenarios) {
        return new TipReader(file).tip(scenarios);
    }

    private TipReader(PromptFile file) {
        this.file = file.name();
        pieces = HeadAndBody.of(file);
        head = pieces.head();
        body = new TipBody(this.file, pieces);
    }

    private Tip tip(List<Scenario> scenarios) {
        Tip tip = new Tip(
                pieces.id(file),
                head.text("title"),
                head.technique("technique"),
                body.idea(),
                body.step(),
                scenario(scenarios));
        head.done();
        return tip;
    }

    private String scenario(List<Scenario> scenarios) {
        String id = head.text("scenario");
        if (scenarios.stream().noneMatch(one -> one.id().equals(id))) {
            throw head.mistake(
                    "scenario",
                    "there is no scenario \"" + id + "\"; use the name of a file in scenarios/ without .md");
        }
        return id;
    }
}

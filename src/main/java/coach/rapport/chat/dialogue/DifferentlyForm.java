package coach.rapport.chat.dialogue;

import coach.rapport.chat.Form;
import coach.rapport.chat.Part;
import coach.rapport.chat.Place;
import coach.rapport.chat.Words;
import coach.rapport.chat.visit.Excerpt;
import coach.rapport.curriculum.Curriculum;
import coach.rapport.curriculum.Technique;
import coach.rapport.curriculum.TechniqueGuide;
import coach.rapport.evidence.Evidence;
import coach.rapport.examples.Held;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The form in which a learner says how they see a moment. */
class DifferentlyForm {
    static final String FORM = "moment.said";
    static final String HELD = "held";
    static final String REALLY = "really";
    static final String WHY = "why";

    private static final String NO_OTHER = "none";

    private final Curriculum curriculum;

    DifferentlyForm(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * What the form carries.
     *
     * @param place where to answer; empty for the practice's thread
     */
    record Context(String moment, Optional<Place> place) {
        String written() {
            return place.map(at -> String.join(
                            "\n", moment, at.conversation(), at.thread().orElse("")))
                    .orElse(moment);
        }

        static Context read(String written) {
            String[] lines = written.split("\n", -1);
            if (lines.length != 3) return new Context(lines[0], Optional.empty());
            Optional<String> thread = Optional.of(lines[2]).filter(one -> !one.isEmpty());
            return new Context(lines[0], Optional.of(new Place(lines[1], thread)));
        }
    }

    Form of(String called, MomentAsked moment, Evidence evidence, Optional<Place> place) {
        List<Form.Field> fields = new ArrayList<>();
        evidence.cue().ifPresent(cue -> {
            fields.add(note(called + " had said:"));
            fields.add(quotation(cue.quote().words()));
        });
        fields.add(note("In line " + (moment.exchange() + 1) + " you wrote:"));
        fields.add(quotation(evidence.quote().words()));
        fields.add(said(moment));
        fields.add(held(moment));
        fields.add(really(moment.technique()));
        fields.add(new Form.Field.Text(WHY, "Why do you see it so?", "A few words, if you like.", true, true));
        fields.add(note("Your scores stay as they are. /rapport examples shows what you share, and deletes it."));
        String context = new Context(moment.line(), place).written();
        return new Form(FORM, "I see it differently", context, fields, "Keep as an example");
    }

    private static Form.Field note(String text) {
        return new Form.Field.Shown(new Part.Note(Words.of(text)));
    }

    private static Form.Field quotation(String words) {
        return new Form.Field.Shown(new Part.Quotation(Excerpt.quotation(words)));
    }

    private Form.Field said(MomentAsked moment) {
        TechniqueGuide guide = curriculum.guide(moment.technique());
        Words words = Words.of("Rapport says: ")
                .and(Words.strong(guide.name() + ", " + ExampleWords.of(Held.as(moment.said()))))
                .and(".\nWhat it looks like: " + guide.good() + "\nWhat it looks like when missed: " + guide.missed());
        return new Form.Field.Shown(new Part.Paragraph(words));
    }

    private static Form.Field held(MomentAsked moment) {
        List<Form.Option> options = Arrays.stream(Held.values())
                .filter(one -> one != Held.as(moment.said()))
                .map(one -> new Form.Option(id(one), ExampleWords.option(one), ""))
                .toList();
        return new Form.Field.Choice(HELD, "What do you say?", options, "");
    }

    private Form.Field really(Technique technique) {
        List<Form.Option> options = new ArrayList<>();
        options.add(new Form.Option(NO_OTHER, "No other technique", ""));
        Arrays.stream(Technique.values())
                .filter(one -> one != technique)
                .map(one -> new Form.Option(
                        one.id(), Excerpt.upTo(curriculum.guide(one).name(), 75), ""))
                .forEach(options::add);
        return new Form.Field.Choice(REALLY, "Does it show another technique?", options, NO_OTHER);
    }

    private static String id(Held held) {
        return held.name().toLowerCase(Locale.ROOT);
    }

    /** Returns what the learner says; empty where that is what Rapport says already, or nothing. */
    static Optional<Held> held(Map<String, String> values, MomentAsked moment) {
        return Arrays.stream(Held.values())
                .filter(one -> id(one).equals(values.get(HELD)) && one != Held.as(moment.said()))
                .findFirst();
    }

    static Optional<Technique> really(Map<String, String> values, MomentAsked moment) {
        return Technique.find(values.getOrDefault(REALLY, NO_OTHER)).filter(one -> one != moment.technique());
    }
}

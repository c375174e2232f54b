package coach.rapport.training.acts;

import coach.rapport.evidence.acts.Judgement;
import coach.rapport.evidence.acts.Trait;
import java.util.EnumMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Translates labels into traits; a trait that was not labelled is absent. */
final class Traits {
    private Traits() {}

    /** Returns the trait whose presence a judgement decides. */
    static Trait decidedBy(Judgement judgement) {
        return switch (judgement) {
            case QUESTION -> Trait.QUESTION;
            case OPEN_SHARE -> Trait.OPEN_QUESTION;
            case REFLECTION -> Trait.REFLECTION;
            case COMPLEX_SHARE -> Trait.COMPLEX_REFLECTION;
            case INPUT -> Trait.INPUT;
            case ADVICE -> Trait.ADVICE;
            case MAINLY_QUESTION -> Trait.MAINLY_QUESTION;
            case MAINLY_REFLECTION -> Trait.MAINLY_REFLECTION;
            case MAINLY_INPUT -> Trait.MAINLY_INPUT;
            case MAINLY_OTHER -> Trait.MAINLY_OTHER;
            case EMOTIONAL_REACTION -> Trait.EMOTIONAL_REACTION;
            case INTERPRETATION -> Trait.INTERPRETATION;
            case EXPLORATION -> Trait.EXPLORATION;
        };
    }

    static Map<Trait, Boolean> of(Transcript.Labels labels) {
        Map<Trait, Boolean> traits = acts(labels.question(), labels.reflection());
        traits.put(Trait.INPUT, !labels.input().equals("none"));
        traits.put(Trait.INFORMATION, labels.input().equals("information"));
        traits.put(Trait.ADVICE, labels.input().equals("advice"));
        traits.put(
                Trait.PROPOSAL,
                labels.input().equals("negotiation") || labels.input().equals("options"));
        main(traits, labels.behaviour().equals("therapist_input") ? "input" : labels.behaviour());
        return traits;
    }

    /** Of our own corpus. Its advice is wider than AnnoMI's, so that the two are not learnt together. */
    static Map<Trait, Boolean> of(JsonNode labels) {
        Map<Trait, Boolean> traits = acts(
                labels.path("question").asString(), labels.path("reflection").asString());
        traits.put(Trait.INPUT, labels.path("input").asBoolean());
        main(traits, labels.path("main").asString());
        String mistakes = labels.path("mistakes").toString();
        traits.put(Trait.PRESSURE, mistakes.contains("confrontation") || mistakes.contains("persuasion"));
        traits.put(Trait.EMOTIONAL_REACTION, labels.path("emotionalReaction").asBoolean());
        traits.put(Trait.INTERPRETATION, labels.path("interpretation").asBoolean());
        traits.put(Trait.EXPLORATION, labels.path("exploration").asBoolean());
        return traits;
    }

    private static Map<Trait, Boolean> acts(String question, String reflection) {
        Map<Trait, Boolean> traits = new EnumMap<>(Trait.class);
        traits.put(Trait.QUESTION, !question.equals("none"));
        traits.put(Trait.OPEN_QUESTION, question.equals("open"));
        traits.put(Trait.CLOSED_QUESTION, question.equals("closed"));
        traits.put(Trait.REFLECTION, !reflection.equals("none"));
        traits.put(Trait.SIMPLE_REFLECTION, reflection.equals("simple"));
        traits.put(Trait.COMPLEX_REFLECTION, reflection.equals("complex"));
        return traits;
    }

    private static void main(Map<Trait, Boolean> traits, String main) {
        traits.put(Trait.MAINLY_QUESTION, main.equals("question"));
        traits.put(Trait.MAINLY_REFLECTION, main.equals("reflection"));
        traits.put(Trait.MAINLY_INPUT, main.equals("input"));
        traits.put(Trait.MAINLY_OTHER, main.equals("other"));
    }
}

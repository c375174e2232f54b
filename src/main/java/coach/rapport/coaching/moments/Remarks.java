package coach.rapport.coaching.moments;

import coach.rapport.curriculum.Pronouns;
import coach.rapport.curriculum.Technique;
import coach.rapport.evidence.Evidence;
import coach.rapport.practice.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says of a wording, in one sentence, what it did at that moment and what the customer did next. */
final class Remarks {
    private static final String FILE = "/coach/rapport/coaching/remarks.txt";

    private record Both(String shown, String missed) {}

    private final Map<Technique, Both> byTechnique = new EnumMap<>(Technique.class);

    Remarks() {
        List<String> lines = lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        for (int at = 0; at < lines.size(); at += 3) {
            Technique technique = Technique.find(lines.get(at).strip()).orElseThrow();
            byTechnique.put(technique, new Both(after("+", lines.get(at + 1)), after("-", lines.get(at + 2))));
        }
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(Remarks.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String after(String sign, String line) {
        if (!line.strip().startsWith(sign)) throw new IllegalStateException("expected " + sign + " before: " + line);
        return line.strip().substring(1).strip();
    }

    String of(Evidence evidence, Exchange exchange, Pronouns pronouns) {
        String did = did(evidence, pronouns);
        String before = evidence.cue()
                .filter(cue -> cue.quote().words().strip().contains(" "))
                .map(cue -> "After \"%s\", ".formatted(Excerpt.of(cue.quote().words())))
                .orElse("");
        String words = Excerpt.of(evidence.quote().words());
        return "%s\"%s\" %s; %s.".formatted(before, words, did, Aftermath.of(exchange, evidence.shown(), pronouns));
    }

    /** Returns what it did, for where the quotation stands above it. */
    String effect(Evidence evidence, Pronouns pronouns) {
        return "It %s.".formatted(did(evidence, pronouns));
    }

    static String trust(Evidence evidence, Exchange exchange) {
        return Aftermath.ofTrust(exchange, evidence.shown())
                .map("Trust %s."::formatted)
                .orElse("");
    }

    private String did(Evidence evidence, Pronouns pronouns) {
        Both both = Objects.requireNonNull(byTechnique.get(evidence.technique()));
        return filled(evidence.shown() ? both.shown() : both.missed(), pronouns);
    }

    private static String filled(String text, Pronouns pronouns) {
        return text.replace("{she}", pronouns.subject())
                .replace("{hers}", pronouns.possessive())
                .replace("{her}", pronouns.object());
    }
}

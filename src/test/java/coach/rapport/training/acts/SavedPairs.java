package coach.rapport.training.acts;

import coach.rapport.evidence.Meanings;
import coach.rapport.evidence.acts.Pairs;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Keeps encodings in {@code target/}, so that measuring after training encodes nothing again. */
final class SavedPairs implements Pairs {
    private static final Path FILE = Path.of("target", "encodings.bin");

    private final Map<String, float[]> known = new HashMap<>();
    private boolean changed;

    SavedPairs() {
        if (!Files.isRegularFile(FILE)) return;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(FILE)))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                byte[] key = in.readNBytes(in.readInt());
                float[] vector = new float[DIMENSIONS];
                for (int d = 0; d < DIMENSIONS; d++) vector[d] = in.readFloat();
                known.put(new String(key, StandardCharsets.UTF_8), vector);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("delete " + FILE + ", it cannot be read", e);
        }
    }

    @Override
    public float[] of(String before, String text) {
        return known.computeIfAbsent(before + "\u0000" + text, _ -> {
            changed = true;
            return Pairs.by(Meanings.inProcess()).of(before, text);
        });
    }

    void save() throws IOException {
        if (!changed) return;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(FILE)))) {
            out.writeInt(known.size());
            for (Map.Entry<String, float[]> one : known.entrySet()) {
                byte[] key = one.getKey().getBytes(StandardCharsets.UTF_8);
                out.writeInt(key.length);
                out.write(key);
                for (float value : one.getValue()) out.writeFloat(value);
            }
        }
    }
}

package coach.rapport.evidence.heads;

import coach.rapport.evidence.TokenStates;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The trained heads by name: {@code reflect/shown}, {@code their-shoes/missed}, {@code tone/cold}. */
public final class Heads {
    /** The file beside this class; written by the training command. */
    public static final String FILE = "heads.bin";

    private final Map<String, Head> heads;

    private Heads(Map<String, Head> heads) {
        this.heads = heads;
    }

    /** Reads the heads that come with Rapport. */
    public static Heads read() {
        try (InputStream stream = Heads.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IOException("no " + FILE + " in the jar");
            return read(new DataInputStream(new BufferedInputStream(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException("the trained heads cannot be read", e);
        }
    }

    private static Heads read(DataInputStream in) throws IOException {
        Map<String, Head> heads = new TreeMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = in.readUTF();
            double bias = in.readDouble();
            double clear = in.readDouble();
            double possible = in.readDouble();
            float[] weights = new float[TokenStates.WIDTH];
            for (int at = 0; at < weights.length; at++) weights[at] = in.readFloat();
            heads.put(name, new Head(weights, bias, clear, possible));
        }
        return new Heads(heads);
    }

    /** @throws IllegalArgumentException where there is none of this name */
    public Head get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no head " + name));
    }

    public Optional<Head> find(String name) {
        return Optional.ofNullable(heads.get(name));
    }
}

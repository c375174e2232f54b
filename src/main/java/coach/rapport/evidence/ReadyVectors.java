package coach.rapport.evidence;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Vectors of texts that come with Rapport, worked out when it is built. Numbers are kept in half precision: a cosine of two
 * such vectors is off by less than 0.0001.
 */
final class ReadyVectors {
    /** The file beside this class; made by the build and never committed. */
    static final String FILE = "vectors.bin";

    private final Map<Long, short[]> halves;

    private ReadyVectors(Map<Long, short[]> halves) {
        this.halves = halves;
    }

    static ReadyVectors none() {
        return new ReadyVectors(new TreeMap<>());
    }

    /** Reads what the build left beside this class; nothing where it left nothing. */
    static ReadyVectors read() {
        try (InputStream stream = ReadyVectors.class.getResourceAsStream(FILE)) {
            return stream == null ? none() : read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("the vectors that were worked out beforehand cannot be read", e);
        }
    }

    /** Reads a file; nothing where there is none. */
    static ReadyVectors read(Path file) throws IOException {
        if (!Files.exists(file)) return none();
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    private static ReadyVectors read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        Map<Long, short[]> halves = new TreeMap<>();
        int count = in.readInt();
        int width = in.readInt();
        for (int i = 0; i < count; i++) {
            long key = in.readLong();
            short[] numbers = new short[width];
            ByteBuffer.wrap(in.readNBytes(width * Short.BYTES)).asShortBuffer().get(numbers);
            halves.put(key, numbers);
        }
        return new ReadyVectors(halves);
    }

    Optional<float[]> find(String text) {
        return Optional.ofNullable(halves.get(key(text))).map(ReadyVectors::whole);
    }

    void add(String text, float[] vector) {
        halves.put(key(text), halved(vector));
    }

    /** Returns those of these texts, and no others. */
    ReadyVectors only(Iterable<String> texts) {
        ReadyVectors kept = none();
        for (String text : texts) {
            short[] numbers = halves.get(key(text));
            if (numbers != null) kept.halves.put(key(text), numbers);
        }
        return kept;
    }

    int size() {
        return halves.size();
    }

    /** Writes beside the file and moves: whoever reads meanwhile reads the old one. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path beside = file.resolveSibling(FILE + ".new");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
            out.writeInt(halves.size());
            out.writeInt(halves.values().stream()
                    .findFirst()
                    .map(numbers -> numbers.length)
                    .orElse(0));
            for (Map.Entry<Long, short[]> entry : halves.entrySet()) {
                out.writeLong(entry.getKey());
                for (short number : entry.getValue()) out.writeShort(number);
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static short[] halved(float[] vector) {
        short[] numbers = new short[vector.length];
        for (int i = 0; i < vector.length; i++) numbers[i] = Float.floatToFloat16(vector[i]);
        return numbers;
    }

    private static float[] whole(short[] numbers) {
        float[] vector = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) vector[i] = Float.float16ToFloat(numbers[i]);
        return vector;
    }

    private static long key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

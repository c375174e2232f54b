package coach.rapport.commands;

import coach.rapport.examples.AllExamples;
import coach.rapport.examples.Example;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** {@code examples}: what learners agreed to share, without who said it and when. */
final class ExportExamples {
    private ExportExamples() {}

    /** @param settings properties as for {@code serve}, such as {@code --spring.datasource.url=...} */
    static void run(Options options, List<String> settings) {
        OutputFile output = OutputFile.at(options.file("out"));
        output.write(lines(ConfiguredDatabase.read(settings, AllExamples::in)));
    }

    /** Returns them in the order of their digests, which has nothing to do with people or dates. */
    private static List<String> lines(List<Example> examples) {
        List<WrittenExample> written = examples.stream()
                .map(WrittenExample::of)
                .sorted(Comparator.comparing(ExportExamples::digest))
                .toList();
        return IntStream.range(0, written.size())
                .mapToObj(at -> Json.line(written.get(at).named("example-%04d".formatted(at + 1))))
                .toList();
    }

    private static String digest(WrittenExample example) {
        try {
            byte[] line = Json.line(example).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

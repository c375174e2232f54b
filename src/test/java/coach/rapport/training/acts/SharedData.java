package coach.rapport.training.acts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Annotated conversations beside the repository; no copy of them is in it. */
public final class SharedData {
    private static final Path FOLDER = Path.of("..", "shared", "data");

    private SharedData() {}

    /** Returns whether all of it is there. */
    public static boolean isThere() {
        return Files.isRegularFile(FOLDER.resolve("annomi-dev.csv"))
                && Files.isRegularFile(FOLDER.resolve("lend-an-ear-dev.jsonl"));
    }

    /** Returns one line that says what is missing and where it comes from. */
    public static String missing() {
        return "No %s: it holds annomi-dev.csv (AnnoMI, github.com/uccollab/AnnoMI) and lend-an-ear-dev.jsonl"
                        .formatted(FOLDER)
                + " (Lend an Ear, Kumar et al. 2025); put them there, its README says how they were split.";
    }

    public static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(missing(), e);
        }
    }

    /** Ends the program with that line where something is missing. */
    public static void require() {
        if (isThere()) return;
        System.err.println(missing());
        System.exit(2);
    }
}

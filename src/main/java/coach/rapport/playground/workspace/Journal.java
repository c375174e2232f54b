package coach.rapport.playground.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An append-only file, one change a line. A change is with the operating system before {@link #append} returns, so it
 * survives the death of the process; a line cut short by a power failure is dropped at the next start.
 */
final class Journal implements AutoCloseable {
    private final FileChannel channel;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    static List<Entry> read(Path file) {
        try {
            return Files.exists(file) ? entries(file, Files.readString(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(Path file, String text) {
        int end = text.lastIndexOf('\n') + 1;
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.substring(0, end).lines().toList()) {
            int at = ++number;
            entries.add(Json.findObject(line)
                    .map(Entry::of)
                    .orElseThrow(() -> new IllegalStateException(
                            "%s, line %d, is not a line of the playground's journal: delete the file to begin afresh"
                                    .formatted(file, at))));
        }
        return entries;
    }

    /** Begins a file that holds just these documents; the old one stays until the new one is complete. */
    static Journal begin(Path file, List<Entry> entries) {
        try {
            Path absolute = file.toAbsolutePath();
            Files.createDirectories(absolute.getParent());
            Path beside = absolute.resolveSibling(absolute.getFileName() + ".new");
            Files.writeString(beside, entries.stream().map(e -> e.line() + "\n").collect(Collectors.joining()));
            Files.move(beside, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Journal(FileChannel.open(absolute, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void append(Entry entry) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(entry.line() + "\n");
            while (bytes.hasRemaining()) channel.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

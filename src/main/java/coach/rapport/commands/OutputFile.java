package coach.rapport.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/** A file to write: whole or not at all. */
final class OutputFile {
    private final Path path;

    private OutputFile(Path path) {
        this.path = path;
    }

    /** As {@link #at(Path)}, and checks that it is not the input. */
    static OutputFile at(Path path, Path input) {
        OutputFile output = at(path);
        if (output.path.equals(target(input)))
            throw new BadInput(path + ": is the input too; name another file after --out");
        return output;
    }

    /** Checks that it can be written, before any work is done for it. */
    static OutputFile at(Path path) {
        if (Files.isDirectory(path)) throw new BadInput(path + ": is a folder; name a file after --out");
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new BadInput(path + ": is not an ordinary file; name another after --out");
        }
        Path target = target(path);
        if (!Files.isDirectory(folder(target))) {
            throw new BadInput("%s: there is no folder %s; make it first".formatted(path, folder(target)));
        }
        if (!Files.isWritable(folder(target))) throw cannotWrite(path);
        return new OutputFile(target);
    }

    // Through links: the move would otherwise replace the link and not the file.
    private static Path target(Path path) {
        try {
            return Files.exists(path)
                    ? path.toRealPath()
                    : path.toAbsolutePath().normalize();
        } catch (IOException unreadable) {
            throw cannotWrite(path);
        }
    }

    private static Path folder(Path target) {
        Path folder = target.getParent();
        return folder == null ? target : folder;
    }

    private static BadInput cannotWrite(Path path) {
        return new BadInput(path + ": cannot be written; check its folder's permissions and the space on the disk");
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    void write(List<String> lines) {
        Path beside = folder(target(path))
                .resolve(".%s.%d.part"
                        .formatted(path.getFileName(), ProcessHandle.current().pid()));
        try {
            try {
                Files.writeString(beside, text(lines), StandardOpenOption.CREATE_NEW);
                Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failed) {
            throw cannotWrite(path);
        }
    }
}

package coach.rapport.commands;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that was given, in UTF-8; a byte order mark and Windows line ends are let pass.
 *
 * @param lines without their ends
 */
record InputFile(Path path, List<String> lines) {
    static InputFile read(Path path) {
        List<String> lines = split(path, bytes(path));
        if (lines.stream().allMatch(String::isBlank)) throw new BadInput(path + ", line 1: the file is empty");
        return new InputFile(path, lines);
    }

    /** @param line from 1 */
    BadInput mistake(int line, String mend) {
        return mistake(path, line, mend);
    }

    private static BadInput mistake(Path path, int line, String mend) {
        return new BadInput("%s, line %d: %s".formatted(path, line, mend));
    }

    private static byte[] bytes(Path path) {
        if (!Files.exists(path)) throw new BadInput(path + ": no such file; check the name after --in");
        if (Files.isDirectory(path)) throw new BadInput(path + ": is a folder; name a file after --in");
        try {
            return Files.readAllBytes(path);
        } catch (AccessDeniedException denied) {
            throw new BadInput(path + ": may not be read; change its permissions");
        } catch (IOException unreadable) {
            throw new BadInput(path + ": cannot be read; check the file and its disk");
        }
    }

    private static List<String> split(Path path, byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int start = startsWithMark(bytes) ? 3 : 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') end++;
            int length = end > start && bytes[end - 1] == '\r' ? end - start - 1 : end - start;
            lines.add(decode(path, lines.size() + 1, ByteBuffer.wrap(bytes, start, length)));
            start = end + 1;
        }
        return lines;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf;
    }

    private static String decode(Path path, int line, ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException other) {
            throw mistake(path, line, "not UTF-8; save the file as UTF-8");
        }
    }
}

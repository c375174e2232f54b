package coach.rapport.curriculum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of the curriculum, wherever they lie.
 *
 * @param root where they are, as Spring names resources, ending in a slash
 */
record PromptFiles(String root) {
    /** One file. */
    record PromptFile(String name, String text) {}

    static PromptFiles inJar() {
        return new PromptFiles("classpath:prompts/");
    }

    static PromptFiles in(java.nio.file.Path folder) {
        if (!java.nio.file.Files.isDirectory(folder)) {
            throw new CurriculumMistake(
                    folder.toString(), 1, "there is no such folder; set rapport.prompts to one that is");
        }
        return new PromptFiles(folder.toUri().toString());
    }

    PromptFile get(String name) {
        Resource resource = new PathMatchingResourcePatternResolver().getResource(root + name);
        if (!resource.exists())
            throw new CurriculumMistake(name, 1, "the file is missing; write it or copy the default");
        return read(name, resource);
    }

    /** Returns the files of a folder that end so, by name. */
    List<PromptFile> list(String folder, String ending) {
        return Arrays.stream(resources(root + folder + "*" + ending))
                .map(resource -> read(folder + resource.getFilename(), resource))
                .sorted(Comparator.comparing(PromptFile::name))
                .toList();
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException missing) {
            return new Resource[0];
        }
    }

    private static PromptFile read(String name, Resource resource) {
        try {
            return new PromptFile(name, resource.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}

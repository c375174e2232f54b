package coach.rapport.benchmarks;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the tests' own configurations out of the application that is measured. */
final class OnlyTheApplication extends TypeExcludeFilter {
    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
        return reader.getResource().getURL().toString().contains("test-classes");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnlyTheApplication;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

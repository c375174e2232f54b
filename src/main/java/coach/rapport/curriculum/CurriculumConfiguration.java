package coach.rapport.curriculum;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CurriculumConfiguration {
    /** {@code rapport.prompts}: another folder than the one in the jar. */
    @Bean
    Curriculum curriculum(@Value("${rapport.prompts:}") String folder) {
        return folder.isBlank() ? CurriculumReader.read() : CurriculumReader.read(Path.of(folder));
    }
}

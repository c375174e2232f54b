package coach.rapport.learners;

import coach.rapport.learners.PersonalRecords.Section;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Collects what every module keeps. */
class CollectedExport implements Export {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    // Asked for late: a module with records may itself need this one.
    private final Supplier<Stream<PersonalRecords>> modules;
    private final TransactionOperations oneMoment;
    private final Clock clock;

    /** @param oneMoment sees the database as it stands at one moment */
    CollectedExport(Supplier<Stream<PersonalRecords>> modules, TransactionOperations oneMoment, Clock clock) {
        this.modules = modules;
        this.oneMoment = oneMoment;
        this.clock = clock;
    }

    @Override
    public byte[] of(LearnerId learner) {
        Map<String, Object> export = new LinkedHashMap<>();
        export.put("About this file", """
                Everything that Rapport keeps about you. An empty list means that nothing of that kind is kept. \
                Times are in UTC.""");
        export.put("Made at", clock.instant().truncatedTo(ChronoUnit.SECONDS));
        export.put("Workspace", learner.workspace());
        export.put("You", learner.person());
        export.putAll(Objects.requireNonNull(oneMoment.execute(_ -> sections(learner))));
        return JSON.writeValueAsBytes(export);
    }

    private Map<String, Object> sections(LearnerId learner) {
        Map<String, Object> sections = new LinkedHashMap<>();
        List<Section> all =
                modules.get().flatMap(module -> module.about(learner).stream()).toList();
        for (Section section : all) {
            if (sections.put(section.title(), section.rows()) != null) {
                throw new IllegalStateException("two sections are called " + section.title());
            }
        }
        return sections;
    }
}

package coach.rapport.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import coach.rapport.Rapport;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;

/** What leans on what. Each rule fails where it is broken: break one and see. */
class ArchitectureTest {
    private static final JavaClasses RAPPORT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath("target/classes");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Rapport.class).verify();
    }

    @Test
    void everyModuleDeclaresWhatItMayUse() {
        ApplicationModules.of(Rapport.class)
                .forEach(module -> assertThat(module.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class))
                        .as(module.getIdentifier().toString())
                        .isPresent());
    }

    @Test
    void onlySlackKnowsSlack() {
        noClasses()
                .that()
                .resideOutsideOfPackage("coach.rapport.slack..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.slack..")
                .check(RAPPORT);
    }

    @Test
    void onlyLanguageAndTheSentenceModelKnowLangChain4j() {
        noClasses()
                .that()
                .resideOutsideOfPackages("coach.rapport.language..", "coach.rapport.evidence..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.langchain4j..")
                .check(RAPPORT);
        noClasses()
                .that()
                .resideInAPackage("coach.rapport.evidence..")
                .should()
                .dependOnClassesThat(describe(
                        "more of LangChain4j than embeddings",
                        type -> type.getPackageName().startsWith("dev.langchain4j")
                                && !type.getPackageName().startsWith("dev.langchain4j.model.embedding")
                                && !type.getPackageName().startsWith("dev.langchain4j.model.output")
                                && !type.getPackageName().startsWith("dev.langchain4j.data.embedding")
                                && !type.getPackageName().startsWith("dev.langchain4j.data.segment")))
                .check(RAPPORT);
    }

    /** Such a stream keeps its connection until it is closed, and ten that were not are all that there are. */
    @Test
    void rowsAreReadAsAListAndNeverAsAStream() {
        noClasses()
                .should()
                .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
                .check(RAPPORT);
    }

    @Test
    void domainRecordsSeeNoFramework() {
        DescribedPredicate<JavaClass> framework = describe(
                "a framework",
                type -> type.getPackageName().startsWith("org.springframework")
                        || type.getPackageName().startsWith("jakarta")
                        || type.getPackageName().startsWith("tools.jackson")
                        || type.getPackageName().startsWith("com.github.kagkarlsson"));
        classes()
                .that()
                .resideInAnyPackage(
                        "coach.rapport.curriculum",
                        "coach.rapport.evidence",
                        "coach.rapport.practice",
                        "coach.rapport.progress",
                        "coach.rapport.coaching",
                        "coach.rapport.examples",
                        "coach.rapport.notebook",
                        "coach.rapport.plans",
                        "coach.rapport.learners")
                .and()
                .arePublic()
                .and()
                .areRecords()
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(framework))
                .check(RAPPORT);
    }

    @Test
    void thePlaygroundKnowsNoOtherModule() {
        noClasses()
                .that()
                .resideInAPackage("coach.rapport.playground..")
                .should()
                .dependOnClassesThat(describe(
                        "of another module",
                        type -> type.getPackageName().startsWith("coach.rapport.")
                                && !type.getPackageName().startsWith("coach.rapport.playground")))
                .check(RAPPORT);
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .that()
                // Slack's signatures and the job engine run on the machine's time, even where the clock was moved.
                .resideOutsideOfPackages(
                        "coach.rapport.playground..", "coach.rapport.slack..", "coach.rapport.chat.mail..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(RAPPORT);
    }
}

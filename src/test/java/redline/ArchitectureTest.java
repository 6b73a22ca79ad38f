package redline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the packages: the main path runs one way, and every library stays where it belongs. */
final class ArchitectureTest {

    /** The steps of the main path, the data first; {@code lexicon} feeds {@code match}. */
    private static final List<String> STEPS =
            List.of("post", "text", "lexicon", "match", "context", "score", "explain");

    private static final List<String> AROUND = List.of("engine", "search", "proof", "learn", "review", "api", "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("redline");

    private static String all(String name) {
        return "redline." + name + "..";
    }

    @TestFactory
    Stream<DynamicTest> everyStepUsesOnlyTheStepsBeforeIt() {
        return IntStream.range(0, STEPS.size())
                .mapToObj(i -> DynamicTest.dynamicTest(STEPS.get(i), () -> {
                    String[] later = Stream.concat(STEPS.stream().skip(i + 1L), AROUND.stream())
                            .map(ArchitectureTest::all)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(all(STEPS.get(i)))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .check(CLASSES);
                }));
    }

    @Test
    void onlyTheProgramItselfKnowsTheEdges() {
        noClasses()
                .that()
                .resideOutsideOfPackages(all("api"), all("cli"))
                .and()
                .doNotHaveFullyQualifiedName("redline.Redline")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(all("api"), all("cli"))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(all("api"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(all("cli"))
                .check(CLASSES);
    }

    @Test
    void theEngineKnowsNoEdgeNoProofAndNoQueue() {
        noClasses()
                .that()
                .resideInAnyPackage(all("engine"), all("search"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(all("api"), all("cli"), all("proof"), all("review"))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("redline.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("redline.lexicon.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyLibraryStaysInItsPackages() {
        only(List.of("lexicon", "text", "search"), "org.apache.lucene..").check(CLASSES);
        only(List.of("api"), "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
                .check(CLASSES);
        only(
                        List.of("review"),
                        "java.sql..",
                        "javax.sql..",
                        "org.jdbi..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "com.zaxxer..",
                        "com.password4j..")
                .check(CLASSES);
        only(List.of("lexicon"), "morfologik..").check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(all("cli"))
                .and()
                .doNotHaveFullyQualifiedName("redline.Redline")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    private static ArchRule only(List<String> packages, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        packages.stream().map(ArchitectureTest::all).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true);
    }

    @Test
    void theMainPathKnowsNoClockNoNetworkAndNoFile() {
        noClasses()
                .that()
                .resideInAnyPackage(all("match"), all("context"), all("explain"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.net..", "java.nio.file..", "java.time.."))
                .check(CLASSES);
    }

    @Test
    void everyClassWasSeenAndTheRulesCanFail() {
        for (String step : STEPS) {
            assertThat(CLASSES.stream().filter(c -> c.getPackageName().startsWith("redline." + step)))
                    .as(step)
                    .isNotEmpty();
        }
        assertThat(CLASSES.size()).isGreaterThan(100);
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
        assertThat(only(List.of("search"), "org.apache.lucene..")
                        .evaluate(CLASSES)
                        .hasViolation())
                .isTrue();
        ArchRule backwards = classes()
                .that()
                .resideInAPackage(all("explain"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("redline.explain..", "java.."));
        assertThat(backwards.evaluate(CLASSES).hasViolation()).isTrue();
    }
}

package org.throughline;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the structure: which module may know which, and which library is seen where. */
class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.throughline");

    @Test
    void modulesKnowOnlyTheModulesTheyName() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void everyModuleNamesTheModulesItMayKnow() {
        classes()
                .that()
                .haveNameMatching("org[.]throughline[.][a-z]+[.]package-info")
                .should()
                .beAnnotatedWith(ApplicationModule.class)
                .check(CLASSES);
    }

    @Test
    void neo4jIsSeenOnlyByTheAdaptersAndThePlatform() {
        noClasses()
                .that(not(resideInAnyPackage("org.throughline..neo4j..", "org.throughline.platform..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..")
                .check(CLASSES);
    }

    @Test
    void luceneIsSeenOnlyByTheSearchIndex() {
        noClasses()
                .that(not(resideInAnyPackage("org.throughline.search.lucene..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.lucene..")
                .check(CLASSES);
    }

    @Test
    void theModelsRuntimeIsSeenOnlyByWhatRunsTheModel() {
        noClasses()
                .that(not(resideInAnyPackage("org.throughline.search.onnx..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ai.onnxruntime..", "ai.djl..")
                .check(CLASSES);
    }

    @Test
    void graphQlIsSeenOnlyByTheApi() {
        noClasses()
                .that(not(resideInAnyPackage("org.throughline.api..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("graphql..", "org.springframework.graphql..", "org.dataloader..")
                .check(CLASSES);
    }

    @Test
    void everyLoggerHasOneName() {
        fields().that().haveRawType(Logger.class).should().haveName("log").check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith("org.jspecify.annotations.NullMarked")
                .check(CLASSES);
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(
                        name -> assertThat(CLASSES.contain(name + ".package-info") || name.equals("org.throughline"))
                                .as("package-info of " + name)
                                .isTrue());
    }
}

package org.groundwork.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

/** What formats and the application may use, and which of their rooms knows which. */
class ModuleArchitectureTest {

    @Test
    void formatsUseTheCoreAndFormatLibrariesAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.groundwork.core..",
                        "org.groundwork.formats..",
                        "java..",
                        "javax.xml..",
                        "org.snakeyaml.engine..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "biweekly..",
                        "de.siegmar.fastcsv..")
                .allowEmptyShould(true)
                .check(Modules.FORMATS);
    }

    @Test
    void noRoomsOfFormatsRunInACircle() {
        slices().matching("org.groundwork.formats.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(Modules.FORMATS);
    }

    @Test
    void noRoomsOfTheApplicationRunInACircle() {
        slices().matching("org.groundwork.app.(**)").should().beFreeOfCycles().check(Modules.APP);
    }

    @Test
    void onlyTheCommandLineAndTheWiringKnowTheOptionParser() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.groundwork.app.cli..", "org.groundwork.app.boot..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .allowEmptyShould(true)
                .check(Modules.APP);
    }

    @Test
    void useCasesKnowNoneOfTheRoomsThatCallThem() {
        noClasses()
                .that()
                .resideInAnyPackage("org.groundwork.app.usecase..", "org.groundwork.app.port..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.groundwork.app.cli..",
                        "org.groundwork.app.web..",
                        "org.groundwork.app.store..",
                        "org.groundwork.app.boot..")
                .allowEmptyShould(true)
                .check(Modules.APP);
    }

    @Test
    void nobodyKnowsTheWiring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.groundwork.app.boot..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.groundwork.app.boot..")
                .check(Modules.APP);
    }

    @Test
    void onlyTheServersRoomsKnowItsFramework() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.groundwork.app.boot..", "org.groundwork.app.web..", "org.groundwork.app.store.sql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.apache.catalina..",
                        "jakarta..",
                        "com.zaxxer.hikari..",
                        "org.flywaydb..",
                        "org.sqlite..",
                        "org.postgresql..",
                        "java.sql..",
                        "javax.sql..")
                .check(Modules.APP);
    }

    @Test
    void theStoreKnowsNeitherTheWebNorTheCommandLineNorUseCases() {
        noClasses()
                .that()
                .resideInAPackage("org.groundwork.app.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.groundwork.app.web..",
                        "org.groundwork.app.cli..",
                        "org.groundwork.app.usecase..",
                        "org.springframework.web..",
                        "org.springframework.security..",
                        "org.springframework.boot..")
                .check(Modules.APP);
    }

    @Test
    void theWebAndTheCommandLineDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.groundwork.app.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.groundwork.app.cli..")
                .check(Modules.APP);
        noClasses()
                .that()
                .resideInAPackage("org.groundwork.app.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.groundwork.app.web..", "org.groundwork.app.store.sql..")
                .check(Modules.APP);
    }

    @Test
    void databasesDifferInTheirDialectsAlone() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Sqlite")
                .and()
                .doNotHaveSimpleName("Postgres")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sqlite..", "org.postgresql..")
                .check(Modules.APP);
    }
}

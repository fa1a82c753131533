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
}

package org.groundwork.app.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** The core is pure, and its rooms lie in one order. */
class CoreArchitectureTest {

    /** Each room may use only those before it. */
    private static final List<String> ROOMS = List.of(
            "input",
            "quantity",
            "exercise",
            "run",
            "athlete",
            "log",
            "methodology",
            "strength",
            "season",
            "schedule",
            "session",
            "prescription",
            "plan",
            "planning",
            "readiness",
            "adapt",
            "simulation",
            "review");

    private static final JavaClasses CORE = Modules.CORE;

    @Test
    void theCoreUsesTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.groundwork.core..", "java..")
                .check(CORE);
    }

    @Test
    void everyClassOfTheCoreStandsInAKnownRoom() {
        String[] rooms = ROOMS.stream().map(CoreArchitectureTest::packagesOf).toArray(String[]::new);
        classes().should().resideInAnyPackage(rooms).check(CORE);
    }

    @Test
    void aRoomUsesOnlyTheRoomsBeforeIt() {
        LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : ROOMS) {
            house = house.optionalLayer(room).definedBy(packagesOf(room));
        }
        for (String room : ROOMS) {
            List<String> after = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
            house = after.isEmpty()
                    ? house.whereLayer(room).mayNotBeAccessedByAnyLayer()
                    : house.whereLayer(room).mayOnlyBeAccessedByLayers(after.toArray(String[]::new));
        }
        house.check(CORE);
    }

    @Test
    void noPackagesOfTheCoreRunInACircle() {
        slices().matching("org.groundwork.core.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void theCoreTouchesNoFileNoStreamAndNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
                .check(CORE);
    }

    @Test
    void theCoreKnowsNoClock() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(CORE);
        noClasses().should().callMethodWhere(target(name("now"))).check(CORE);
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CORE);
        noClasses().should().callMethod(System.class, "nanoTime").check(CORE);
    }

    @Test
    void theCoreThrowsNoDice() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RandomGenerator.class)
                .check(CORE);
        noClasses().should().callMethod(Math.class, "random").check(CORE);
        noClasses().should().callMethod(UUID.class, "randomUUID").check(CORE);
    }

    @Test
    void theCoreAsksNothingOfTheMachineItRunsOn() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(type(System.class))).and(target(nameStartingWith("get"))))
                .check(CORE);
        noClasses().should().callMethod(Locale.class, "getDefault").check(CORE);
        noClasses().should().callMethod(ZoneId.class, "systemDefault").check(CORE);
    }

    private static String packagesOf(String room) {
        return "org.groundwork.core." + room + "..";
    }
}

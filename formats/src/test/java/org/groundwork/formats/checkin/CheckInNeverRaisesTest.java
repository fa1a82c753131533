package org.groundwork.formats.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.groundwork.formats.checkin.Axis.ALL_LEVELS;
import static org.groundwork.formats.checkin.Axis.EDGES;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckIn.Alarm;
import org.groundwork.formats.checkin.PlannedSessions.Case;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Raising any answer never raises any load, set, rep or jump. */
class CheckInNeverRaisesTest {

    static Stream<Case> sessions() {
        return PlannedSessions.all().stream();
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void noSoreMuscleWithTirednessGivesMore(Case tried) {
        int combinations = 0;
        for (Muscle muscle : Muscle.values()) {
            combinations += new Grid(Axis.muscle(muscle, ALL_LEVELS), Axis.tiredness(ALL_LEVELS)).tryOn(tried);
        }
        assertThat(combinations).isEqualTo(14 * 88 * 11);
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void noJointWithTirednessAndFormGivesMore(Case tried) {
        for (Pain.Site site : Pain.Site.values()) {
            new Grid(
                            Axis.joint(site, ALL_LEVELS),
                            Axis.tiredness(ALL_LEVELS),
                            Axis.form(Pattern.SQUAT),
                            Axis.form(Pattern.PUSH),
                            Axis.form(Pattern.CORE))
                    .tryOn(tried);
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void noMuscleBesideAJointGivesMore(Case tried) {
        for (Muscle muscle : Muscle.values()) {
            for (Pain.Site site : Pain.Site.values()) {
                new Grid(Axis.muscle(muscle, 0, 5, 7, 8), Axis.joint(site, 0, 3, 5, 6)).tryOn(tried);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void noTwoSoreMusclesGiveMore(Case tried) {
        for (Muscle one : Muscle.values()) {
            for (Muscle other : Muscle.values()) {
                if (one.compareTo(other) < 0) {
                    new Grid(Axis.muscle(one, 0, 5, 7), Axis.muscle(other, 0, 5, 7)).tryOn(tried);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void noChangedFormAndNoAlarmGivesMore(Case tried) {
        Axis[] patterns = Stream.of(Pattern.values()).map(Axis::form).toArray(Axis[]::new);
        new Grid(patterns).tryOn(tried);
        Axis[] alarms = Stream.of(Alarm.values()).map(Axis::alarm).toArray(Axis[]::new);
        new Grid(alarms).tryOn(tried);
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void aTableThatTakesTheWorstTirednessForNoneIsFound(Case tried) {
        UnaryOperator<CheckIn> faulty = answers -> answers.tiredness() < 10
                ? answers
                : new CheckIn(answers.alarms(), answers.formChanged(), 0, answers.joints(), answers.muscles());
        assertThatThrownBy(() -> new Grid(Axis.tiredness(ALL_LEVELS)).tryOn(tried, faulty))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("gives more");
    }

    /** Every joint, every muscle and every level of each, with tiredness at its edges: takes minutes. */
    @ParameterizedTest
    @MethodSource("sessions")
    @EnabledIfSystemProperty(named = "groundwork.checkins", matches = "all")
    void theCompleteProductGivesNoMore(Case tried) {
        long combinations = 0;
        for (Muscle muscle : Muscle.values()) {
            for (Pain.Site site : Pain.Site.values()) {
                combinations += new Grid(
                                Axis.muscle(muscle, ALL_LEVELS), Axis.joint(site, ALL_LEVELS), Axis.tiredness(EDGES))
                        .tryOn(tried);
            }
        }
        System.out.println(tried + ": " + combinations + " combinations");
    }
}

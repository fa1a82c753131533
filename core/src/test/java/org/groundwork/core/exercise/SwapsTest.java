package org.groundwork.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundwork.core.exercise.Exercises.exercise;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SwapsTest {

    @Test
    void thoseThatTheExerciseNamesComeFirstThenTheNearestOfItsPattern() {
        assertThat(standIns(
                        exercise("asked").difficulty(5).swaps("far", "near"),
                        exercise("other_harder").difficulty(6),
                        exercise("other_easier").difficulty(4),
                        exercise("near").difficulty(5),
                        exercise("far").difficulty(9),
                        exercise("press").pattern(Pattern.PUSH)))
                .containsExactly("far", "near", "other_easier", "other_harder");
    }

    @Test
    void whatIsNotAtHandCannotStandIn() {
        assertThat(standIns(
                        exercise("asked").swaps("bench"),
                        exercise("bench").needs(Equipment.BENCH),
                        exercise("band").needs(Equipment.BAND)))
                .containsExactly("band");
    }

    @Test
    void nobodyIsSentAboveTheirLevel() {
        assertThat(standIns(
                        exercise("asked"),
                        exercise("novice"),
                        exercise("advanced").level(3)))
                .containsExactly("novice");
    }

    @Test
    void aStandInNeverLandsHarder() {
        Exercises high = exercise("high").landing(Plyometric.HIGH);
        Exercises low = exercise("low").landing(Plyometric.LOW);
        assertThat(standIns(exercise("asked").landing(Plyometric.LOW), high, low))
                .containsExactly("low");
    }

    @Test
    void onlyALiftThatNeedsACoachGivesWayToAnother() {
        Exercises clean = exercise("clean").coachOnly();
        assertThat(standIns(exercise("asked"), clean)).isEmpty();
        assertThat(standIns(exercise("asked").coachOnly(), clean)).containsExactly("clean");
    }

    private static List<String> standIns(Exercises asked, Exercises... others) {
        List<Exercise> all = Stream.concat(Stream.of(asked), Stream.of(others))
                .map(Exercises::build)
                .toList();
        return new Swaps(new Catalogue(all))
                .standIns(all.get(0), Set.of(Equipment.BAND), 2).stream()
                        .map(Exercise::id)
                        .toList();
    }
}

package org.groundwork.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.strength.StrengthEstimate;
import org.groundwork.core.strength.StrengthEstimator;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.junit.jupiter.api.Test;

class StrengthFromLogTest {

    private static final LocalDate ON = LocalDate.of(2024, 5, 20);

    private final StrengthEstimator estimator =
            new StrengthEstimator(MethodologyReader.bundled("runner-strength"), CatalogueReader.bundled());

    private static TrainingLog log(String rows) {
        String heading = "Date,Exercise Name,Set Order,Weight (kg),Reps,Seconds,RPE\n";
        return new LiftingLogReader(ExerciseNames.bundled())
                .read("log.csv", (heading + rows).getBytes(StandardCharsets.UTF_8))
                .log();
    }

    private StrengthEstimate estimate(String rows, String exercise) {
        return estimator.estimate(log(rows), exercise, ON).orElseThrow();
    }

    @Test
    void repsInReserveCountAsRepsThatWouldHaveGone() {
        StrengthEstimate noted = estimate("2024-05-11,Squat (Barbell),1,70,5,0,8\n", "back_squat");
        // Seven to failure: the median of the three formulas.
        assertThat(noted.oneRepMax()).isEqualTo(Load.ofKilograms(86.333));
        assertThat(noted.sessions()).isEqualTo(1);
        assertThat(noted.lastDone()).isEqualTo(LocalDate.of(2024, 5, 11));
    }

    @Test
    void aSetWithoutReserveCountsAsOneToFailure() {
        StrengthEstimate unknown = estimate("2024-05-11,Squat (Barbell),1,70,7,0,\n", "back_squat");
        assertThat(unknown.oneRepMax()).isEqualTo(Load.ofKilograms(86.333));
    }

    @Test
    void fourWeeksWithoutLiftingLowerTheEstimate() {
        String before = "2024-04-22,Squat (Barbell),1,100,1,0,\n";
        assertThat(estimate(before, "back_squat").oneRepMax()).isBetween(Load.ofKilograms(92), Load.ofKilograms(95));
    }

    @Test
    void whoTrainsOnWithLongSetsIsNotAway() {
        String before = "2024-04-22,Squat (Barbell),1,100,1,0,\n";
        String between = "2024-05-02,Bench Press (Barbell),1,30,15,0,\n2024-05-11,Bench Press (Barbell),1,30,15,0,\n";
        assertThat(estimate(before + between, "back_squat").oneRepMax()).isEqualTo(Load.ofKilograms(100));
    }

    @Test
    void longSetsAndSetsFarFromFailureTellNothing() {
        String rows = "2024-05-11,Squat (Barbell),1,70,12,0,\n2024-05-12,Squat (Barbell),1,70,5,0,6\n";
        assertThat(estimator.estimate(log(rows), "back_squat", ON)).isEmpty();
    }

    @Test
    void nothingFromTheDayItselfOrLaterIsUsed() {
        String rows = "2024-05-20,Squat (Barbell),1,70,5,0,\n";
        assertThat(estimator.estimate(log(rows), "back_squat", ON)).isEmpty();
    }

    @Test
    void aRelatedLiftStartsTenToFifteenPerCentLower() {
        String rows = "2024-05-11,Squat (Barbell),1,100,1,0,\n";
        StrengthEstimate known = estimate(rows, "back_squat");
        StrengthEstimate carried = estimate(rows, "front_squat");
        assertThat(carried.carriedFrom()).contains("back_squat");
        assertThat(carried.oneRepMax()).isBetween(Load.ofKilograms(85), Load.ofKilograms(90));
        assertThat(carried.low()).isLessThan(known.low());
        assertThat(carried.high()).isEqualTo(known.high());
    }

    @Test
    void kilogramsNeverCarryOverToAnotherWayOfLoading() {
        String rows = "2024-05-11,Squat (Barbell),1,100,1,0,\n";
        assertThat(estimator.estimate(log(rows), "goblet_squat", ON)).isEqualTo(Optional.empty());
    }
}

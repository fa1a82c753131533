package org.groundwork.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.junit.jupiter.api.Test;

class PlanCsvWriterTest {

    private final SeasonPlan plan = PlanFixture.ada().plan();

    @Test
    void everySetHasARow() {
        long sets = plan.sessions().stream()
                .flatMap(s -> s.exercises().stream())
                .mapToLong(e -> e.sets().size())
                .sum();
        assertThat(rows(plan)).hasSize((int) sets);
    }

    @Test
    void aWorkSetsRowHoldsItsLoadRangeAndRest() {
        NamedCsvRecord squat = rows(plan).stream()
                .filter(r -> r.getField("exercise").equals("back_squat")
                        && r.getField("set").equals("3"))
                .findFirst()
                .orElseThrow();
        assertThat(squat.getFields())
                .containsExactly(
                        "2026-W49-1",
                        "2026-12-01",
                        "PM",
                        "18:00",
                        "ENDURANCE",
                        "OFF_SEASON",
                        "TECHNIQUE",
                        "false",
                        "44",
                        "back_squat",
                        "Back squat",
                        "SQUAT",
                        "3",
                        "WORK",
                        "5",
                        "",
                        "false",
                        "60",
                        "57.5",
                        "62.5",
                        "81.1",
                        "2",
                        "180",
                        "MAX_CONCENTRIC",
                        "S17 S19");
    }

    @Test
    void aHoldIsInSecondsAndHasNoLoad() {
        NamedCsvRecord plank = rows(plan).stream()
                .filter(r -> r.getField("exercise").equals("side_plank"))
                .findFirst()
                .orElseThrow();
        assertThat(plank.getField("reps")).isEmpty();
        assertThat(plank.getField("seconds")).isEqualTo("30");
        assertThat(plank.getField("per_side")).isEqualTo("true");
        assertThat(plank.getField("load_kg")).isEmpty();
    }

    @Test
    void aNameThatLooksLikeAFormulaIsMadeHarmless() {
        Exercise formula = ExerciseFixture.exercise(
                "odd",
                "=HYPERLINK(\"http://x\",\"y\")",
                Pattern.PUSH,
                Loading.BODYWEIGHT,
                false,
                false,
                Plyometric.NONE);
        SeasonPlan odd = PlanFixture.ada()
                .training(SessionFixture.session(
                        1,
                        new DaySlot(LocalDate.of(2026, 12, 1), Slot.PM),
                        SessionKind.MAINTENANCE,
                        PhaseKind.OFF_SEASON,
                        Focus.MAINTAIN,
                        false,
                        List.of(SessionFixture.of(
                                formula, SessionFixture.work(1, 8, 3, 60, Optional.empty(), Intent.CONTROLLED)))))
                .plan();
        assertThat(rows(odd).get(0).getField("name")).isEqualTo("'=HYPERLINK(\"http://x\",\"y\")");
    }

    private static List<NamedCsvRecord> rows(SeasonPlan plan) {
        return CsvReader.builder().ofNamedCsvRecord(new PlanCsvWriter().toText(plan)).stream()
                .toList();
    }
}

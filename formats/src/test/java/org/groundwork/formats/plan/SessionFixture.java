package org.groundwork.formats.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Alternative;
import org.groundwork.core.plan.Justification;
import org.groundwork.core.plan.Placement;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetKind;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.session.Role;

/** Sessions as a coach would write them on a card. */
final class SessionFixture {

    private SessionFixture() {}

    static Session session(
            int number,
            DaySlot at,
            SessionKind kind,
            PhaseKind phase,
            Focus focus,
            boolean deload,
            List<ExercisePrescription> exercises) {
        IsoWeek week = IsoWeek.of(at.date());
        return new Session(
                week + "-" + number,
                week,
                at,
                kind,
                phase,
                focus,
                deload,
                44,
                exercises,
                placement(at),
                List.of("S19"));
    }

    private static Placement placement(DaySlot at) {
        LocalDate next = at.date().plusDays(1);
        return new Placement(
                12,
                List.of(
                        new Justification(
                                "gap-before-lifting",
                                "11 h after the morning's intervals",
                                Optional.of(660),
                                Optional.of(8),
                                0),
                        new Justification(
                                "gap-after-lifting",
                                "37 h before Thursday's threshold run",
                                Optional.of(2220),
                                Optional.of(48),
                                12)),
                List.of(
                        new Alternative(new DaySlot(next, Slot.AM), Optional.empty(), Optional.of("occupied")),
                        new Alternative(new DaySlot(next, Slot.PM), Optional.of(41), Optional.empty())));
    }

    static List<ExercisePrescription> squatDay(double squatKilograms) {
        return List.of(
                of(ExerciseFixture.POGO, work(2, 10, 4, 60, Optional.empty(), Intent.FAST)),
                new ExercisePrescription(
                        ExerciseFixture.BACK_SQUAT,
                        Role.MAIN,
                        concat(
                                List.of(warmUp(5, 40), warmUp(3, 55)),
                                work(4, 5, 2, 180, Optional.of(target(squatKilograms)), Intent.MAX_CONCENTRIC)),
                        List.of("S17", "S19"),
                        List.of("Leave the bar if the heels lift.")),
                of(ExerciseFixture.ONE_LEG_HINGE, work(3, 6, 2, 120, Optional.of(target(20)), Intent.CONTROLLED)),
                of(ExerciseFixture.ROW, work(2, 8, 2, 90, Optional.of(target(17.5)), Intent.CONTROLLED)),
                of(ExerciseFixture.PUSH_UP, work(2, 8, 2, 90, Optional.empty(), Intent.CONTROLLED)),
                of(ExerciseFixture.CALF_RAISE, work(2, 10, 2, 60, Optional.empty(), Intent.CONTROLLED)),
                of(ExerciseFixture.SIDE_PLANK, holds(2, 30)));
    }

    static List<ExercisePrescription> hingeDay(double deadliftKilograms) {
        return List.of(
                of(
                        ExerciseFixture.DEADLIFT,
                        work(3, 5, 2, 180, Optional.of(target(deadliftKilograms)), Intent.MAX_CONCENTRIC)),
                of(ExerciseFixture.WALKING_LUNGE, work(3, 6, 2, 120, Optional.of(target(15)), Intent.CONTROLLED)),
                of(ExerciseFixture.BENCH_PRESS, work(2, 6, 2, 120, Optional.of(target(35)), Intent.CONTROLLED)),
                of(ExerciseFixture.SIDE_PLANK, holds(2, 30)));
    }

    static List<ExercisePrescription> upperDay() {
        return List.of(
                of(ExerciseFixture.PUSH_UP, work(3, 10, 3, 60, Optional.empty(), Intent.CONTROLLED)),
                of(ExerciseFixture.ROW, work(3, 10, 3, 60, Optional.of(target(15)), Intent.CONTROLLED)),
                of(ExerciseFixture.SIDE_PLANK, holds(2, 25)));
    }

    static ExercisePrescription of(Exercise exercise, List<SetPrescription> sets) {
        return new ExercisePrescription(exercise, Role.ASSISTANCE, sets, List.of("S6", "S8"), List.of());
    }

    static SetPrescription warmUp(int reps, double kilograms) {
        return new SetPrescription(
                SetKind.WARM_UP,
                reps,
                Range.of(reps),
                false,
                Optional.of(LoadTarget.exactly(Load.ofKilograms(kilograms))),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Intent.CONTROLLED);
    }

    static List<SetPrescription> work(int sets, int reps, int rir, int rest, Optional<LoadTarget> load, Intent intent) {
        return Collections.nCopies(
                sets,
                new SetPrescription(
                        SetKind.WORK,
                        reps,
                        new Range(reps, reps + 1),
                        false,
                        load,
                        load.isPresent() ? OptionalInt.of(811) : OptionalInt.empty(),
                        OptionalInt.of(rir),
                        Optional.of(new Range(rir, rir + 1)),
                        OptionalInt.of(rest),
                        intent));
    }

    static List<SetPrescription> holds(int sets, int seconds) {
        return Collections.nCopies(
                sets,
                new SetPrescription(
                        SetKind.WORK,
                        seconds,
                        new Range(20, 45),
                        true,
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.of(3),
                        Optional.of(new Range(2, 3)),
                        OptionalInt.of(45),
                        Intent.CONTROLLED));
    }

    static LoadTarget target(double kilograms) {
        return new LoadTarget(
                Load.ofKilograms(kilograms), Load.ofKilograms(kilograms - 2.5), Load.ofKilograms(kilograms + 2.5));
    }

    private static List<SetPrescription> concat(List<SetPrescription> first, List<SetPrescription> second) {
        List<SetPrescription> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}

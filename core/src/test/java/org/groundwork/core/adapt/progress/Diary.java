package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.athlete.Training;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.EquipmentNeed;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.AccessorySchemes;
import org.groundwork.core.methodology.BlockSequence;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Effort;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Grade;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.Rule;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.methodology.Setting;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetKind;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.session.Role;
import org.groundwork.core.strength.LoadableLoads;

/** Athletes, lifts and logged sessions of which only what a test is about needs saying. */
final class Diary {

    static final LocalDate START = LocalDate.of(2026, 1, 5);
    static final Exercise SQUAT = exercise("back_squat", "Back squat", Pattern.SQUAT, Loading.BARBELL, 6);
    static final Exercise FRONT = exercise("front_squat", "Front squat", Pattern.SQUAT, Loading.BARBELL, 7);
    static final Exercise BENCH = exercise("bench_press", "Bench press", Pattern.PUSH, Loading.BARBELL, 5);
    static final Exercise PUSH_UP = exercise("push_up", "Push-up", Pattern.PUSH, Loading.BODYWEIGHT, 4);
    static final Exercise HARDER_PUSH_UP = exercise(
            "harder_push_up", "Harder push-up", Pattern.PUSH, Loading.BODYWEIGHT, 5, "push_up", "hardest_push_up");
    static final Methodology METHODOLOGY = methodology();

    private Diary() {}

    private static Exercise exercise(String id, String name, Pattern pattern, Loading loading, int difficulty) {
        return exercise(id, name, pattern, loading, difficulty, "easier_" + id, "harder_" + id);
    }

    private static Exercise exercise(
            String id, String name, Pattern pattern, Loading loading, int difficulty, String regress, String progress) {
        boolean bar = loading == Loading.BARBELL;
        return new Exercise(
                id,
                name,
                pattern,
                bar ? new EquipmentNeed(List.of(Set.of(Equipment.BARBELL))) : EquipmentNeed.NOTHING,
                loading,
                1,
                difficulty,
                false,
                true,
                Plyometric.NONE,
                false,
                false,
                false,
                true,
                List.of(Muscle.QUADRICEPS),
                List.of("Down", "Up"),
                "Runs better.",
                Optional.of(regress),
                Optional.of(progress),
                List.of());
    }

    static Athlete athlete(LiftRecord... lifts) {
        Map<String, LiftRecord> byId = new java.util.HashMap<>();
        List.of(lifts).forEach(l -> byId.put(l.exercise(), l));
        Training training = new Training(
                Level.INTERMEDIATE, false, OptionalInt.of(0), Set.of(), Set.of(), byId, List.of(), Set.of());
        Circumstances circumstances = new Circumstances(
                java.time.ZoneOffset.UTC,
                SlotHours.DEFAULT,
                Set.of(Equipment.BARBELL),
                LoadInventory.UNKNOWN,
                Availability.ALWAYS,
                Set.of(),
                List.of(),
                60,
                OptionalInt.empty());
        return new Athlete(
                "Ada",
                OptionalInt.empty(),
                Optional.of(Load.ofKilograms(60)),
                training,
                circumstances,
                START,
                List.of(),
                List.of(),
                OptionalInt.empty(),
                MethodologyChoice.of("test"),
                Units.METRIC);
    }

    /** A lift that makes a working max of {@code kilograms}. */
    static LiftRecord said(Exercise exercise, double kilograms) {
        return new LiftRecord(exercise.id(), Load.ofKilograms(kilograms), 1, 0, Optional.empty());
    }

    static LoadableLoads every(int grams) {
        TreeSet<Load> loads = new TreeSet<>();
        IntStream.rangeClosed(1, 400_000 / grams).forEach(i -> loads.add(new Load(i * grams)));
        return new LoadableLoads(loads);
    }

    static LoadProgress progress(Athlete athlete, int gramsApart) {
        LoadableLoads loads = every(gramsApart);
        return new LoadProgress(athlete, METHODOLOGY, exercise -> loads);
    }

    static SetDone set(Exercise exercise, LocalDate day, int number, double kilograms, int reps, int rir) {
        return new SetDone(
                new EntryId(exercise.id() + day + "-" + number),
                day.atTime(18, number),
                Optional.of(day.toString()),
                exercise.id(),
                SetDone.Kind.WORK,
                kilograms > 0 ? Optional.of(Load.ofKilograms(kilograms)) : Optional.empty(),
                reps,
                false,
                rir >= 0 ? OptionalInt.of(rir) : OptionalInt.empty(),
                Optional.empty());
    }

    static ExercisePrescription asked(Exercise exercise, double kilograms, int reps, int rir, int sets) {
        Optional<LoadTarget> load =
                kilograms > 0 ? Optional.of(LoadTarget.exactly(Load.ofKilograms(kilograms))) : Optional.empty();
        SetPrescription set = new SetPrescription(
                SetKind.WORK,
                reps,
                new Range(reps - 1, reps + 2),
                false,
                load,
                OptionalInt.empty(),
                OptionalInt.of(rir),
                Optional.of(Range.of(rir)),
                OptionalInt.of(120),
                Intent.CONTROLLED);
        return new ExercisePrescription(exercise, Role.MAIN, Collections.nCopies(sets, set), List.of("S8"), List.of());
    }

    /** Three sets asked of 5 at RIR 2 with {@code kilograms}, three done. */
    static AskedAndDone fives(Exercise exercise, int day, double kilograms, int reps, int rir) {
        return fives(exercise, day, kilograms, kilograms, reps, rir, true, false);
    }

    static AskedAndDone fives(
            Exercise exercise,
            int day,
            double askedKilograms,
            double doneKilograms,
            int reps,
            int rir,
            boolean mayProgress,
            boolean light) {
        LocalDate date = START.plusDays(day);
        List<SetDone> done = IntStream.range(0, 3)
                .mapToObj(i -> set(exercise, date, i, doneKilograms, reps, rir))
                .toList();
        return new AskedAndDone(
                date, date.toString(), mayProgress, light, asked(exercise, askedKilograms, 5, 2, 3), done, 0);
    }

    private static Methodology methodology() {
        SetScheme scheme = new SetScheme(
                new Range(3, 4),
                new Range(5, 6),
                new Range(2, 3),
                List.of(new Effort(5, 2)),
                Range.of(180),
                Intent.CONTROLLED);
        Map<String, BlockTemplate> blocks = Map.of(
                "technique", block("technique", Focus.TECHNIQUE, Optional.of(Lever.VOLUME), scheme),
                "maintain", block("maintain", Focus.MAINTAIN, Optional.empty(), scheme));
        return new Methodology(
                "test",
                "1",
                "Test",
                "For tests.",
                Map.of("S16", new Rule("S16", "A rule.", "a source", Grade.D)),
                settings(),
                blocks,
                new AccessorySchemes(scheme, scheme, new Range(20, 45), scheme, scheme),
                new BlockSequence(
                        List.of("technique"),
                        List.of("technique"),
                        0,
                        List.of("technique"),
                        "maintain",
                        List.of("technique"),
                        "maintain"));
    }

    private static BlockTemplate block(String id, Focus focus, Optional<Lever> lever, SetScheme scheme) {
        return new BlockTemplate(
                id,
                focus,
                lever,
                SessionKind.ENDURANCE,
                new Range(4, 6),
                new Range(1, 3),
                scheme,
                scheme,
                new Range(0, 40),
                0,
                1,
                0,
                List.of(),
                List.of("S16"),
                "A reason.",
                Grade.D);
    }

    private static Map<Parameter, Setting> settings() {
        Map<Parameter, List<Integer>> numbers = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            numbers.put(parameter, Collections.nCopies(parameter.size(), parameter.least()));
        }
        numbers.put(
                Parameter.PERCENT_OF_ONE_RM,
                List.of(1000, 955, 922, 892, 863, 837, 811, 786, 762, 739, 707, 680, 653, 626, 599, 572, 545));
        numbers.put(Parameter.E1RM_MOST_REPS_TO_FAILURE, List.of(10));
        numbers.put(Parameter.E1RM_MOST_RIR, List.of(3));
        numbers.put(Parameter.RETURN_AFTER_DAYS, List.of(14, 28, 84));
        numbers.put(Parameter.RETURN_LOAD_CUT, List.of(10, 20));
        numbers.put(Parameter.PROGRESS_RISE_UPPER, List.of(2, 5));
        numbers.put(Parameter.PROGRESS_RISE_LOWER, List.of(2, 10));
        numbers.put(Parameter.PROGRESS_RISE_EASIER, List.of(25, 50));
        numbers.put(Parameter.PROGRESS_RIR_OFF, List.of(2));
        numbers.put(Parameter.PROGRESS_CUT, List.of(5));
        numbers.put(Parameter.PROGRESS_SLIP, List.of(20));
        numbers.put(Parameter.SWAP_LOAD_CUT, List.of(10, 15));
        numbers.put(Parameter.TECHNIQUE_SESSIONS, List.of(2));
        numbers.put(Parameter.TECHNIQUE_MOST_PAIN, List.of(2));
        numbers.put(Parameter.RETURN_TECHNIQUE_DAYS, List.of(14));
        numbers.put(Parameter.CALF_RAISES_BEFORE_JUMPS, List.of(20));
        numbers.put(Parameter.LOW_JUMP_WEEKS_BEFORE_MEDIUM, List.of(4));
        Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
        numbers.forEach((p, n) -> settings.put(p, new Setting(p, n, "S16", Grade.D, "For tests.")));
        return settings;
    }
}

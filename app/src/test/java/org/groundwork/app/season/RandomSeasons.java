package org.groundwork.app.season;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.Confirmation;
import org.groundwork.core.athlete.HealthFlag;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.athlete.Training;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;

/** Makes athletes, run plans and race calendars of every kind; the same seed makes the same season. */
public final class RandomSeasons {

    private static final List<RunType> WEEKDAY_RUNS = List.of(
            RunType.EASY,
            RunType.EASY,
            RunType.EASY,
            RunType.REST,
            RunType.REST,
            RunType.THRESHOLD,
            RunType.INTERVALS,
            RunType.CROSS,
            RunType.OTHER,
            RunType.STRENGTH);

    private final Catalogue catalogue;
    private final Methodology methodology;

    public RandomSeasons(Catalogue catalogue, Methodology methodology) {
        this.catalogue = catalogue;
        this.methodology = methodology;
    }

    /** The season of {@code seed}. */
    public PlanningInput season(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate start = LocalDate.of(2026, 9, 1).plusDays(random.nextInt(900));
        List<Race> races = races(start, random);
        Athlete athlete = new Athlete(
                "Runner " + seed,
                maybe(random, 0.8) ? OptionalInt.of(start.getYear() - 14 - random.nextInt(65)) : OptionalInt.empty(),
                maybe(random, 0.8) ? Optional.of(new Load(45_000 + random.nextInt(60_000))) : Optional.empty(),
                training(random),
                circumstances(start, random),
                start,
                races,
                List.of(),
                OptionalInt.empty(),
                MethodologyChoice.of(methodology.id()),
                Units.METRIC);
        return PlanningInput.first(athlete, runs(start, random), start, Map.of(), methodology, catalogue);
    }

    private static boolean maybe(SplittableRandom random, double probability) {
        return random.nextDouble() < probability;
    }

    private static <T> T any(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    private List<Race> races(LocalDate start, SplittableRandom random) {
        List<Race> races = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            LocalDate day = start.plusDays(random.nextInt(220));
            if (days.add(day)) {
                Distance distance = any(
                        List.of(
                                Distance.FIVE_KM,
                                Distance.TEN_KM,
                                Distance.HALF_MARATHON,
                                Distance.MARATHON,
                                Distance.ofKilometres(15),
                                Distance.ofKilometres(30),
                                Distance.ofKilometres(50)),
                        random);
                races.add(new Race(day, distance, any(List.of(Race.Priority.values()), random), "Race " + i));
            }
        }
        return races;
    }

    private Training training(SplittableRandom random) {
        Level level = any(List.of(Level.values()), random);
        boolean heavy = level != Level.NOVICE && maybe(random, 0.6);
        Set<Pattern> passed = EnumSet.noneOf(Pattern.class);
        boolean all = level != Level.NOVICE && maybe(random, 0.6);
        Pattern.BASE.stream().sorted().filter(p -> all || maybe(random, 0.3)).forEach(passed::add);
        Map<String, LiftRecord> lifts = new HashMap<>();
        for (String lift : List.of("back_squat", "barbell_deadlift", "bench_press", "goblet_squat", "db_row")) {
            if (heavy && maybe(random, 0.5)) {
                Load load = Load.ofKilograms(10 + 2.5 * random.nextInt(40));
                lifts.put(lift, new LiftRecord(lift, load, 1 + random.nextInt(8), random.nextInt(4), Optional.empty()));
            }
        }
        List<Pain> pain = maybe(random, 0.15)
                ? List.of(new Pain(any(List.of(Pain.Site.values()), random), random.nextInt(7)))
                : List.of();
        Set<HealthFlag> flags = maybe(random, 0.07) ? Set.of(any(List.of(HealthFlag.values()), random)) : Set.of();
        Set<Confirmation> confirmed = EnumSet.noneOf(Confirmation.class);
        List.of(Confirmation.values()).stream().filter(c -> maybe(random, 0.2)).forEach(confirmed::add);
        return new Training(level, heavy, daysSince(heavy, random), passed, confirmed, lifts, pain, flags);
    }

    private static OptionalInt daysSince(boolean heavy, SplittableRandom random) {
        return maybe(random, heavy ? 0.8 : 0.5)
                ? OptionalInt.of(random.nextInt(maybe(random, 0.7) ? 14 : 150))
                : OptionalInt.empty();
    }

    private Circumstances circumstances(LocalDate start, SplittableRandom random) {
        SlotHours hours = maybe(random, 0.7)
                ? SlotHours.DEFAULT
                : new SlotHours(
                        LocalTime.of(5 + random.nextInt(4), 15 * random.nextInt(4)),
                        LocalTime.of(16 + random.nextInt(5), 15 * random.nextInt(4)));
        Set<DayOfWeek> preferred = EnumSet.noneOf(DayOfWeek.class);
        if (maybe(random, 0.3)) {
            preferred.add(any(List.of(DayOfWeek.values()), random));
        }
        return new Circumstances(
                ZoneId.of("Europe/London"),
                hours,
                equipment(random),
                inventory(random),
                maybe(random, 0.6) ? Availability.ALWAYS : availability(random),
                preferred,
                away(start, random),
                any(List.of(10, 15, 20, 25, 30, 40, 45, 45, 60, 75, 90), random),
                maybe(random, 0.8) ? OptionalInt.of(1 + random.nextInt(4)) : OptionalInt.empty());
    }

    private static Set<Equipment> equipment(SplittableRandom random) {
        List<Set<Equipment>> usual = List.of(
                Equipment.HOUSEHOLD,
                Equipment.HOME,
                Equipment.GYM,
                Equipment.GYM,
                Set.of(Equipment.DUMBBELL),
                Set.of(Equipment.KETTLEBELL, Equipment.BAND),
                Set.of(Equipment.DUMBBELL, Equipment.BENCH, Equipment.BAND));
        if (maybe(random, 0.8)) {
            return any(usual, random);
        }
        Set<Equipment> some = EnumSet.noneOf(Equipment.class);
        List.of(Equipment.values()).stream().filter(e -> maybe(random, 0.4)).forEach(some::add);
        return some;
    }

    private static LoadInventory inventory(SplittableRandom random) {
        if (maybe(random, 0.5)) {
            return LoadInventory.UNKNOWN;
        }
        List<Load> dumbbells = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            dumbbells.add(Load.ofKilograms(2 + 2 * random.nextInt(15)));
        }
        List<Load> plates = new ArrayList<>();
        for (int i = random.nextInt(7); i >= 0; i--) {
            plates.add(Load.ofKilograms(any(List.of(1.25, 2.5, 5.0, 10.0, 15.0, 20.0), random)));
        }
        return new LoadInventory(
                dumbbells, List.of(Load.ofKilograms(8 + 4 * random.nextInt(4))), plates, Load.ofKilograms(20));
    }

    private static Availability availability(SplittableRandom random) {
        Map<DayOfWeek, Set<Slot>> slots = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            Set<Slot> free = EnumSet.noneOf(Slot.class);
            List.of(Slot.values()).stream().filter(s -> maybe(random, 0.5)).forEach(free::add);
            slots.put(day, free);
        }
        slots.get(DayOfWeek.TUESDAY).add(Slot.PM);
        return new Availability(slots);
    }

    private static List<Away> away(LocalDate start, SplittableRandom random) {
        List<Away> away = new ArrayList<>();
        while (maybe(random, 0.25)) {
            LocalDate from = start.plusDays(random.nextInt(150));
            Optional<Set<Equipment>> there =
                    switch (random.nextInt(3)) {
                        case 0 -> Optional.empty();
                        case 1 -> Optional.of(Set.of(Equipment.BAND));
                        default -> Optional.of(Equipment.GYM);
                    };
            away.add(new Away(new DateSpan(from, from.plusDays(random.nextInt(15))), there));
        }
        return away;
    }

    private static List<PlannedRun> runs(LocalDate start, SplittableRandom random) {
        List<PlannedRun> runs = new ArrayList<>();
        int weeks = random.nextInt(26);
        double certain = random.nextDouble();
        for (int week = 0; week < weeks; week++) {
            for (int day = 0; day < 7; day++) {
                LocalDate date = start.plusDays(7L * week + day - random.nextInt(2));
                RunType type = day == 6
                        ? any(List.of(RunType.LONG, RunType.LONG, RunType.QUALITY_LONG), random)
                        : any(WEEKDAY_RUNS, random);
                addRun(runs, date, Slot.AM, type, certain, random);
                if (maybe(random, 0.08)) {
                    addRun(runs, date, Slot.PM, RunType.EASY, certain, random);
                }
            }
        }
        return runs;
    }

    private static void addRun(
            List<PlannedRun> runs, LocalDate date, Slot usual, RunType type, double certain, SplittableRandom random) {
        Slot slot = maybe(random, 0.85) ? usual : any(List.of(Slot.values()), random);
        boolean doubtful = maybe(random, 0.05 * certain);
        runs.add(new PlannedRun(
                new DaySlot(date, slot),
                type,
                doubtful ? 50 : 95,
                doubtful,
                OptionalInt.of(30 + random.nextInt(60)),
                Optional.empty(),
                type.name(),
                "random"));
    }
}

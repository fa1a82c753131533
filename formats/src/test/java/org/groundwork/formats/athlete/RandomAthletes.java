package org.groundwork.formats.athlete;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import org.groundwork.core.athlete.WeeklyRun;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrection;
import org.groundwork.core.run.TypeCorrections;

/** Athletes of every kind that a file can describe, the same for the same seed. */
final class RandomAthletes {

    static final List<String> EXERCISES = List.of("back_squat", "db_row", "pushup");
    static final List<String> METHODOLOGIES = List.of("runner-strength", "beattie-2017");

    private static final String LETTERS = "aZ9 _\"\\/'\n\t\r{}[],:#&*!|>%@\u0001\u007f\u0085\u2028\uFEFFäß日~";

    private final Random random;
    private final LocalDate start;

    RandomAthletes(long seed) {
        random = new Random(seed);
        start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
    }

    AthleteFile file() {
        Set<Pain.Site> sites = some(Pain.Site.class);
        Athlete athlete = new Athlete(
                text(),
                maybeWhole(1930, 2015),
                maybe(() -> new Load(25_000 + random.nextInt(225_000))),
                training(sites),
                circumstances(),
                start,
                races(),
                weeklyRuns(),
                maybeWhole(120, 1200),
                methodology(),
                one(List.of(Units.values())));
        return new AthleteFile(athlete, listOf(this::text), corrections());
    }

    private MethodologyChoice methodology() {
        Map<String, List<Integer>> overrides =
                random.nextBoolean() ? Map.of() : Map.of("taper-near-rir", List.of(3 + random.nextInt(2)));
        return new MethodologyChoice(one(METHODOLOGIES), overrides);
    }

    private Training training(Set<Pain.Site> sites) {
        Map<String, LiftRecord> lifts = new HashMap<>();
        EXERCISES.stream().filter(e -> random.nextBoolean()).forEach(e -> lifts.put(e, lift(e)));
        Set<Pattern> passed = some(Pattern.class);
        passed.retainAll(Pattern.BASE);
        return new Training(
                one(List.of(Level.values())),
                random.nextBoolean(),
                maybeWhole(0, 400),
                passed,
                some(Confirmation.class),
                lifts,
                sites.stream().map(s -> new Pain(s, random.nextInt(11))).toList(),
                some(HealthFlag.class));
    }

    private LiftRecord lift(String exercise) {
        return new LiftRecord(
                exercise,
                new Load(500 + random.nextInt(599_000)),
                1 + random.nextInt(30),
                random.nextInt(11),
                maybe(() -> start.minusDays(random.nextInt(300))));
    }

    private Circumstances circumstances() {
        return new Circumstances(
                ZoneId.of(one(List.of("Europe/London", "UTC", "Z", "America/Argentina/Ushuaia", "+05:30"))),
                new SlotHours(
                        LocalTime.of(random.nextInt(12), random.nextInt(60)),
                        LocalTime.of(12 + random.nextInt(12), random.nextInt(60))),
                some(Equipment.class),
                new LoadInventory(listOf(this::load), listOf(this::load), listOf(this::load), load()),
                available(),
                some(DayOfWeek.class),
                listOf(this::away),
                10 + random.nextInt(171),
                maybeWhole(1, 4));
    }

    private Availability available() {
        Map<DayOfWeek, Set<Slot>> free = new EnumMap<>(DayOfWeek.class);
        some(DayOfWeek.class).forEach(day -> free.put(day, some(Slot.class)));
        Availability some = new Availability(free);
        return some.isNever() ? Availability.ALWAYS : some;
    }

    private Away away() {
        LocalDate from = start.plusDays(random.nextInt(200));
        return new Away(new DateSpan(from, from.plusDays(random.nextInt(30))), maybe(() -> some(Equipment.class)));
    }

    private List<Race> races() {
        List<Race> races = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Distance distance = new Distance(100 + random.nextInt(200_000));
            races.add(new Race(start.plusDays(i * 30L), distance, one(List.of(Race.Priority.values())), text()));
        }
        return races;
    }

    /** By weekday, as a file lists them. */
    private List<WeeklyRun> weeklyRuns() {
        List<WeeklyRun> week = new ArrayList<>();
        for (DayOfWeek day : some(DayOfWeek.class)) {
            for (Slot slot : some(Slot.class)) {
                RunType type = one(List.of(RunType.EASY, RunType.LONG, RunType.QUALITY_LONG, RunType.OTHER));
                week.add(new WeeklyRun(
                        day, slot, type, maybeWhole(1, 300), maybe(() -> new Distance(100 + random.nextInt(50_000)))));
            }
        }
        return week;
    }

    private TypeCorrections corrections() {
        TypeCorrections corrections = TypeCorrections.NONE;
        for (int i = random.nextInt(4); i > 0; i--) {
            Optional<LocalDate> day = random.nextBoolean() ? Optional.of(start.plusDays(i)) : Optional.empty();
            String title = day.isPresent() && random.nextBoolean() ? "" : "run " + i + " " + text();
            corrections = corrections.with(new TypeCorrection(title, day, one(List.of(RunType.values()))));
        }
        return corrections;
    }

    private Load load() {
        return new Load(100 + random.nextInt(199_000));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.append(random.nextBoolean() ? "\uD83D\uDCAA" : "").toString();
    }

    private <T> List<T> listOf(Supplier<T> item) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(i -> item.get()).toList();
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> chosen = EnumSet.allOf(type);
        chosen.removeIf(e -> random.nextBoolean());
        return chosen;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private OptionalInt maybeWhole(int least, int most) {
        return random.nextBoolean() ? OptionalInt.of(least + random.nextInt(most - least + 1)) : OptionalInt.empty();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

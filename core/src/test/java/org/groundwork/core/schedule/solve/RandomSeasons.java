package org.groundwork.core.schedule.solve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundwork.core.methodology.Gap;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.methodology.RaceBan;
import org.groundwork.core.methodology.RunColumn;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.RunType;
import org.groundwork.core.schedule.Availability;
import org.groundwork.core.schedule.Closure;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.PastSession;
import org.groundwork.core.schedule.Pin;
import org.groundwork.core.schedule.PublishedSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.Season;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.WeekDemand;
import org.groundwork.core.schedule.explain.PinCheck;

/** Small problems of every kind, small enough for {@link EverySeason}. */
final class RandomSeasons {

    private static final List<SessionType> TYPES = List.of(
            Season.HEAVY,
            Season.JUMPING,
            Season.LIGHT,
            Season.POWER,
            Season.UPPER,
            new SessionType(SessionKind.PRIMER, LoadClass.LIGHT_LEGS, true));

    private final SplittableRandom random;

    RandomSeasons(long seed) {
        random = new SplittableRandom(seed);
    }

    SchedulingProblem next() {
        int weeks = 1 + random.nextInt(3);
        Season season = new Season(weeks);
        season.span = new DateSpan(
                Season.MONDAY.plusDays(chance(4) ? random.nextInt(3) : 0),
                season.span.end().minusDays(chance(4) ? random.nextInt(3) : 0));
        season.asOf = chance(5) ? Season.MONDAY.plusDays(random.nextInt(8)) : Season.MONDAY;
        season.hours = chance(2) ? SlotHours.DEFAULT : new SlotHours(LocalTime.of(6, 30), LocalTime.of(17, 45));
        season.rules = rules();
        season.availability = availability(weeks);
        season.preferred = chance(2) ? Set.of() : Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        addRuns(season, weeks);
        addDemand(season, weeks);
        addClosures(season, weeks);
        addHistory(season, weeks);
        SchedulingProblem problem = season.problem();
        return chance(3) ? pinned(season, weeks) : problem;
    }

    private SchedulingProblem pinned(Season season, int weeks) {
        for (int i = 0; i < 4 + random.nextInt(4); i++) {
            Pin pin = new Pin(pick(TYPES), place(weeks));
            season.pins.add(pin);
            if (!PinCheck.check(season.problem()).isEmpty()) {
                season.pins.remove(pin);
            }
        }
        return season.problem();
    }

    private void addRuns(Season season, int weeks) {
        int runs = random.nextInt(3 * weeks);
        for (int i = 0; i < runs; i++) {
            LocalDate date = Season.MONDAY.plusDays(random.nextInt(7 * weeks + 6) - 3L);
            DaySlot at = new DaySlot(date, pick(Slot.values()));
            Optional<Distance> distance =
                    chance(2) ? Optional.empty() : Optional.of(Distance.ofKilometres(random.nextInt(1, 50)));
            season.runs.add(Season.run(at, pick(RunType.values()), chance(4), distance));
        }
        if (chance(3)) {
            season.novelty.add(span(weeks));
        }
    }

    private void addDemand(Season season, int weeks) {
        for (int week = 0; week < weeks; week++) {
            List<SessionType> types = shuffled(TYPES).subList(0, chance(6) ? 0 : 1 + random.nextInt(4 - weeks));
            List<Demand> demands = types.stream().map(this::demand).toList();
            if (Season.week(week).span().overlaps(season.span)) {
                season.weeks.add(new WeekDemand(Season.week(week), demands, chance(6) ? random.nextInt(3) : 5 - weeks));
            }
        }
    }

    private Demand demand(SessionType type) {
        int count = chance(5) ? random.nextInt(4) : 2 + random.nextInt(2);
        List<Integer> values = random.ints(count, 0, 600).boxed().toList();
        return new Demand(type, values, random.nextInt(values.size() + 1));
    }

    private void addClosures(Season season, int weeks) {
        for (int i = chance(3) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            Set<SessionType> types = Set.copyOf(shuffled(TYPES).subList(0, 1 + random.nextInt(3)));
            season.closures.add(new Closure(span(weeks), types, pick(CLOSING), "rule", "text"));
        }
    }

    private static final List<Forbidden> CLOSING = List.of(Forbidden.RACE_WINDOW, Forbidden.AVAILABILITY);

    private void addHistory(Season season, int weeks) {
        for (int i = random.nextInt(4); i > 0; i--) {
            DaySlot at = new DaySlot(season.asOf.minusDays(1L + random.nextInt(6)), pick(Slot.values()));
            season.past.add(new PastSession(pick(TYPES), at));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            season.published.add(new PublishedSession(pick(TYPES).kind(), place(weeks)));
        }
    }

    private Availability availability(int weeks) {
        int most = weeks == 1 ? 11 : weeks == 2 ? 7 : 5;
        Set<Availability.WeekdaySlot> free = new HashSet<>();
        for (int i = most - random.nextInt(most); i > 0; i--) {
            free.add(new Availability.WeekdaySlot(pick(DayOfWeek.values()), pick(Slot.values())));
        }
        return new Availability(free);
    }

    private PlacementRules rules() {
        return new PlacementRules(
                byLoad(() -> byColumn(() -> gap(30, 60))),
                byLoad(() -> byColumn(() -> gap(20, 30))),
                List.of(
                        new RaceBan(Distance.TEN_KM, gap(40, 40), gap(10, 20)),
                        new RaceBan(Distance.MARATHON, gap(60, 240), gap(40, 100))),
                byLoad(() -> byLoad(() -> gap(chance(3) ? 80 : 30, 96))),
                gap(50, 90),
                byColumn(() -> random.nextInt(4)),
                random.nextInt(3),
                random.nextInt(40),
                random.nextInt(10),
                random.nextInt(10),
                random.nextInt(10),
                random.nextInt(10),
                random.nextInt(50));
    }

    private Gap gap(int mostMinimum, int mostPreferred) {
        int minimum = chance(2) ? 0 : random.nextInt(mostMinimum + 1);
        return new Gap(minimum, random.nextInt(minimum, Math.max(minimum, mostPreferred) + 1));
    }

    private <T> Map<LoadClass, T> byLoad(Supplier<T> value) {
        Map<LoadClass, T> map = new EnumMap<>(LoadClass.class);
        Arrays.stream(LoadClass.values()).forEach(load -> map.put(load, value.get()));
        return map;
    }

    private <T> Map<RunColumn, T> byColumn(Supplier<T> value) {
        Map<RunColumn, T> map = new EnumMap<>(RunColumn.class);
        Arrays.stream(RunColumn.values()).forEach(column -> map.put(column, value.get()));
        return map;
    }

    private DateSpan span(int weeks) {
        LocalDate start = Season.MONDAY.plusDays(random.nextInt(7 * weeks));
        return new DateSpan(start, start.plusDays(random.nextInt(5)));
    }

    private DaySlot place(int weeks) {
        return new DaySlot(Season.MONDAY.plusDays(random.nextInt(7 * weeks)), pick(Slot.values()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> T pick(T[] from) {
        return from[random.nextInt(from.length)];
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> rest = new ArrayList<>(list);
        return IntStream.range(0, list.size())
                .mapToObj(i -> rest.remove(random.nextInt(rest.size())))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}

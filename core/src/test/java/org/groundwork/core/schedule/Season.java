package org.groundwork.core.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;

/** Builds scheduling problems for tests. Places are written as {@code 0-TUE-PM}: weeks after the first, day, slot. */
public final class Season {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    public static final SessionType HEAVY = new SessionType(SessionKind.HEAVY, LoadClass.HEAVY_LEGS, false);
    public static final SessionType JUMPING = new SessionType(SessionKind.HEAVY, LoadClass.HEAVY_LEGS, true);
    public static final SessionType LIGHT = new SessionType(SessionKind.ENDURANCE, LoadClass.LIGHT_LEGS, false);
    public static final SessionType POWER = new SessionType(SessionKind.POWER, LoadClass.IMPACT, true);
    public static final SessionType UPPER = new SessionType(SessionKind.MAINTENANCE, LoadClass.UPPER, false);

    public DateSpan span;
    public LocalDate asOf = MONDAY;
    public SlotHours hours = SlotHours.DEFAULT;
    public Availability availability = Availability.ALWAYS;
    public Set<DayOfWeek> preferred = Set.of();
    public PlacementRules rules = RunnerStrengthRules.rules();
    public final List<PlannedRun> runs = new ArrayList<>();
    public final List<Closure> closures = new ArrayList<>();
    public final List<DateSpan> novelty = new ArrayList<>();
    public final List<WeekDemand> weeks = new ArrayList<>();
    public final List<Pin> pins = new ArrayList<>();
    public final List<PublishedSession> published = new ArrayList<>();
    public final List<PastSession> past = new ArrayList<>();

    public Season(int weeks) {
        span = new DateSpan(MONDAY, MONDAY.plusDays(7L * weeks - 1));
    }

    public static IsoWeek week(int index) {
        return new IsoWeek(MONDAY).plus(index);
    }

    public static DaySlot at(String place) {
        String[] parts = place.split("-");
        DayOfWeek day = Arrays.stream(DayOfWeek.values())
                .filter(d -> d.name().startsWith(parts[1]))
                .findFirst()
                .orElseThrow();
        LocalDate date = MONDAY.plusWeeks(Integer.parseInt(parts[0])).plusDays(day.ordinal());
        return new DaySlot(date, Slot.valueOf(parts[2]));
    }

    public Season run(String place, RunType type) {
        runs.add(run(at(place), type, false, Optional.empty()));
        return this;
    }

    public Season doubtful(String place, RunType type) {
        runs.add(run(at(place), type, true, Optional.empty()));
        return this;
    }

    public Season race(String place, Distance distance) {
        runs.add(run(at(place), RunType.RACE, false, Optional.of(distance)));
        return this;
    }

    public static PlannedRun run(DaySlot at, RunType type, boolean doubtful, Optional<Distance> distance) {
        return new PlannedRun(at, type, 90, doubtful, OptionalInt.empty(), distance, type.name(), "test");
    }

    /** The free slots, such as {@code TUE-PM}; all others are not. */
    public Season free(String... slots) {
        availability = new Availability(Arrays.stream(slots)
                .map(slot -> at("0-" + slot))
                .map(at -> new Availability.WeekdaySlot(at.date().getDayOfWeek(), at.slot()))
                .collect(Collectors.toSet()));
        return this;
    }

    public Season due(int week, int most, Demand... demands) {
        weeks.add(new WeekDemand(week(week), List.of(demands), most));
        return this;
    }

    /** So many sessions, all wished for, worth 1000, 500, 150 and 50. */
    public static Demand demand(SessionType type, int sessions) {
        return new Demand(type, List.of(1000, 500, 150, 50).subList(0, sessions), sessions);
    }

    public Season pin(SessionType type, String place) {
        pins.add(new Pin(type, at(place)));
        return this;
    }

    public Season past(SessionType type, String place) {
        past.add(new PastSession(type, at(place)));
        return this;
    }

    public Season published(SessionKind kind, String place) {
        published.add(new PublishedSession(kind, at(place)));
        return this;
    }

    public Season close(String from, String to, Forbidden reason, SessionType... types) {
        DateSpan days = new DateSpan(at(from + "-AM").date(), at(to + "-AM").date());
        closures.add(new Closure(days, Set.of(types), reason, "a-rule", "a reason"));
        return this;
    }

    public SchedulingProblem problem() {
        return new SchedulingProblem(
                span,
                asOf,
                hours,
                runs,
                availability,
                preferred,
                closures,
                novelty,
                rules,
                weeks,
                pins,
                published,
                past);
    }
}

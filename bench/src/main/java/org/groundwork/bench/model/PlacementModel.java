package org.groundwork.bench.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.groundwork.core.methodology.Gap;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.WeekDemand;

/**
 * A season's placement problem in plain numbers, for any solver. Counted from the words of the rules; shares no code
 * with the scheduler, so that it can judge the scheduler's answer too. Knows no pins, past or published sessions.
 */
public final class PlacementModel {

    /** The cost of what may not be. */
    public static final int FORBIDDEN = Integer.MAX_VALUE;

    private static final int DAYS = 7;

    private final SchedulingProblem problem;
    private final LocalDate monday;
    private final List<WeekDemand> weeks = new ArrayList<>();
    private final List<List<Choice>> choices = new ArrayList<>();

    /** @throws IllegalArgumentException where the problem has pins, past or published sessions */
    public PlacementModel(SchedulingProblem problem) {
        if (!problem.pins().isEmpty()
                || !problem.past().isEmpty()
                || !problem.published().isEmpty()) {
            throw new IllegalArgumentException("pins, past and published sessions are not compared");
        }
        this.problem = problem;
        IsoWeek first = IsoWeek.of(problem.season().start());
        this.monday = first.monday();
        int count = first.weeksTo(IsoWeek.of(problem.season().end())) + 1;
        RunCosts costs = new RunCosts(problem);
        for (int week = 0; week < count; week++) {
            weeks.add(demandOf(first.plus(week)));
            choices.add(open(week, costs));
        }
    }

    private WeekDemand demandOf(IsoWeek week) {
        return problem.weeks().stream()
                .filter(due -> due.week().equals(week))
                .findFirst()
                .orElse(WeekDemand.none(week));
    }

    private List<Choice> open(int week, RunCosts costs) {
        List<Choice> open = new ArrayList<>();
        for (int place = 0; place < 2 * DAYS; place++) {
            for (int demand = 0; demand < weeks.get(week).demands().size(); demand++) {
                DaySlot at = at(week, place);
                SessionType type = weeks.get(week).demands().get(demand).type();
                int cost = isOpen(type, at) ? costs.of(type.loadClass(), at) : FORBIDDEN;
                if (cost != FORBIDDEN) {
                    int minute = (DAYS * week + place / 2) * 1440 + RunCosts.minuteOfDay(problem.hours(), at.slot());
                    open.add(new Choice(week, place, demand, minute, cost));
                }
            }
        }
        return List.copyOf(open);
    }

    private boolean isOpen(SessionType type, DaySlot at) {
        boolean closed = problem.closures().stream()
                .anyMatch(closure ->
                        closure.span().contains(at.date()) && closure.types().contains(type));
        boolean occupied = problem.runs().stream()
                .anyMatch(run -> run.at().equals(at) && run.type().occupiesSlot());
        return !closed
                && !occupied
                && !at.date().isBefore(problem.asOf())
                && problem.season().contains(at.date())
                && problem.availability().isFree(at);
    }

    private DaySlot at(int week, int place) {
        return new DaySlot(monday.plusDays((long) DAYS * week + place / 2), place % 2 == 0 ? Slot.AM : Slot.PM);
    }

    /** How many weeks the season touches. */
    public int weekCount() {
        return weeks.size();
    }

    /** What the week with that index is due. */
    public WeekDemand due(int week) {
        return weeks.get(week);
    }

    /** Every session that may be held in that week, by place, then by demand. */
    public List<Choice> choices(int week) {
        return choices.get(week);
    }

    /** Every session that may be held. */
    public List<Choice> choices() {
        return choices.stream().flatMap(List::stream).toList();
    }

    /** The choice that a session of {@code type} at {@code at} is. */
    public Choice choice(SessionType type, DaySlot at) {
        long days = at.date().toEpochDay() - monday.toEpochDay();
        int week = (int) (days / DAYS);
        int place = (int) (2 * (days % DAYS)) + (at.slot() == Slot.AM ? 0 : 1);
        return choices(week).stream()
                .filter(choice -> choice.place() == place && typeOf(choice).equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " may not stand at " + at));
    }

    private SessionType typeOf(Choice choice) {
        return weeks.get(choice.week()).demands().get(choice.demand()).type();
    }

    /** What {@code later} pays for {@code earlier}, 0 or more, or {@link #FORBIDDEN}. */
    public int pairCost(Choice earlier, Choice later) {
        if (earlier.day() == later.day()) {
            return FORBIDDEN;
        }
        SessionType one = typeOf(earlier);
        SessionType other = typeOf(later);
        int minutes = later.minute() - earlier.minute();
        int lifting = gapCost(minutes, problem.rules().between(one.loadClass(), other.loadClass()));
        if (!one.jumps() || !other.jumps() || lifting == FORBIDDEN) {
            return lifting;
        }
        int jumping = gapCost(minutes, problem.rules().betweenJumps());
        return jumping == FORBIDDEN ? FORBIDDEN : lifting + jumping;
    }

    private int gapCost(int minutes, Gap gap) {
        return cost(
                minutes,
                gap.minimumHours(),
                gap.preferredHours(),
                problem.rules().sessionHourWeight());
    }

    static int cost(int minutes, int minimumHours, int preferredHours, int weight) {
        if (minutes < minimumHours * 60) {
            return FORBIDDEN;
        }
        return (Math.max(0, preferredHours * 60 - minutes) + 59) / 60 * weight;
    }

    /** What two neighbours of a week with so many sessions cost, so many days apart. */
    public int spreadCost(int sessions, int days) {
        return problem.rules().spreadWeight() * Math.max(0, DAYS / sessions - days);
    }

    /** What a week costs whose weekdays with a session are the set bits of {@code weekdays}, Monday the lowest. */
    public int spreadCost(int weekdays) {
        int cost = 0;
        int before = -1;
        for (int day = 0; day < DAYS; day++) {
            if ((weekdays >> day & 1) == 1) {
                cost += before < 0 ? 0 : spreadCost(Integer.bitCount(weekdays), day - before);
                before = day;
            }
        }
        return cost;
    }

    /** What a weekday costs that has strength in one of two weeks running and not in the other. */
    public int habitWeight() {
        return problem.rules().habitWeight();
    }

    /** What a season without any session costs. */
    public int costOfNone() {
        return weeks.stream()
                .flatMap(week -> week.demands().stream())
                .mapToInt(d -> d.lossAt(0))
                .sum();
    }

    /** The cost of holding {@code sessions} and no others; empty where they may not all be held. */
    public OptionalInt cost(Collection<Choice> sessions) {
        List<Choice> held = sessions.stream()
                .sorted(Comparator.comparingInt(Choice::minute))
                .toList();
        int cost = costOfNone();
        for (Choice later : held) {
            cost += later.cost();
            for (Choice earlier : held) {
                int paid = earlier.minute() < later.minute() || earlier != later && earlier.day() == later.day()
                        ? pairCost(earlier, later)
                        : 0;
                if (paid == FORBIDDEN) {
                    return OptionalInt.empty();
                }
                cost += paid;
            }
        }
        return withWeeks(cost, held);
    }

    private OptionalInt withWeeks(int sessionCosts, List<Choice> held) {
        int cost = sessionCosts;
        int before = 0;
        for (int week = 0; week < weeks.size(); week++) {
            int index = week;
            List<Choice> ofWeek = held.stream().filter(c -> c.week() == index).toList();
            int weekdays = ofWeek.stream().mapToInt(c -> 1 << c.weekday()).reduce(0, (a, b) -> a | b);
            OptionalInt gain = gain(week, ofWeek);
            if (gain.isEmpty()) {
                return gain;
            }
            cost += spreadCost(weekdays) - gain.getAsInt();
            cost += week == 0 ? 0 : habitWeight() * Integer.bitCount(weekdays ^ before);
            before = weekdays;
        }
        return OptionalInt.of(cost);
    }

    private OptionalInt gain(int week, List<Choice> held) {
        WeekDemand due = weeks.get(week);
        boolean fits = held.size() <= due.maxSessions();
        int gain = 0;
        for (int index = 0; index < due.demands().size(); index++) {
            int demand = index;
            int placed = (int) held.stream().filter(c -> c.demand() == demand).count();
            Demand wanted = due.demands().get(index);
            fits &= placed <= wanted.maximum();
            gain += fits ? wanted.lossAt(0) - wanted.lossAt(placed) : 0;
        }
        return fits ? OptionalInt.of(gain) : OptionalInt.empty();
    }
}

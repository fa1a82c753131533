package org.groundwork.core.schedule.solve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.groundwork.core.methodology.Gap;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.RunColumn;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.Pin;
import org.groundwork.core.schedule.PublishedSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.WeekDemand;

/**
 * Tries every season there is and counts its cost straight from the words of the model. It shares no code with the
 * scheduler and is meant to be read beside the design, not to be fast.
 */
final class EverySeason {

    static final int NONE = Integer.MAX_VALUE;

    /** A session with its week, its day and its minute counted from the first Monday. */
    private record Session(SessionType type, DaySlot at, int week, int day, int minute, boolean past, int cost) {}

    private final SchedulingProblem problem;
    private final LocalDate monday;
    private final int days;
    private final Map<Integer, List<Session>> choices = new HashMap<>();
    private final IdentityHashMap<Session, Integer> least = new IdentityHashMap<>();
    private final Map<Integer, WeekDemand> demands = new HashMap<>();
    private final Map<Integer, Map<SessionType, Integer>> credits = new HashMap<>();
    private final List<Session> sessions = new ArrayList<>();
    private int best = NONE;

    EverySeason(SchedulingProblem problem) {
        this.problem = problem;
        monday = IsoWeek.of(problem.season().start()).monday();
        IsoWeek last = IsoWeek.of(problem.season().end());
        days = 7 * (new IsoWeek(monday).weeksTo(last) + 1);
        problem.weeks().forEach(week -> demands.put(new IsoWeek(monday).weeksTo(week.week()), week));
        problem.past().forEach(past -> sessions.add(session(past.type(), past.at(), true, 0)));
        for (int week = 0; week < days / 7; week++) {
            demands.putIfAbsent(week, WeekDemand.none(new IsoWeek(monday).plus(week)));
            credits.put(week, credit(week));
        }
        for (int day = 0; day < days; day++) {
            choices.put(day, choices(day));
        }
        tryDay(0, 0);
    }

    /** The least cost of all, or NONE. */
    int best() {
        return best;
    }

    /** The least cost of a season with that session, or NONE. */
    int bestWith(SessionType type, DaySlot at) {
        return least.entrySet().stream()
                .filter(entry -> entry.getKey().type().equals(type))
                .filter(entry -> entry.getKey().at().equals(at))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(NONE);
    }

    private Session session(SessionType type, DaySlot at, boolean past, int cost) {
        int day = (int) (at.date().toEpochDay() - monday.toEpochDay());
        return new Session(type, at, Math.floorDiv(day, 7), day, day * 1440 + minuteOfDay(at.slot()), past, cost);
    }

    private List<Session> choices(int day) {
        List<Session> open = new ArrayList<>();
        for (Demand demand : demands.get(day / 7).demands()) {
            for (Slot slot : Slot.values()) {
                DaySlot at = new DaySlot(monday.plusDays(day), slot);
                int cost = placeCost(demand.type(), at);
                if (cost != NONE) {
                    open.add(session(demand.type(), at, false, cost));
                }
            }
        }
        return open;
    }

    private void tryDay(int day, int cost) {
        int soFar = day > 0 && day % 7 == 0 ? cost + weekCost(day / 7 - 1) : cost;
        if (day == days) {
            finish(soFar);
            return;
        }
        tryDay(day + 1, soFar);
        for (Session session : choices.get(day)) {
            int paid = hasRoom(session) ? sessionCost(session) : NONE;
            if (paid != NONE) {
                sessions.add(session);
                tryDay(day + 1, soFar + paid);
                sessions.remove(sessions.size() - 1);
            }
        }
    }

    private int sessionCost(Session session) {
        int cost = session.cost();
        for (Session earlier : sessions) {
            int paid = pairCost(earlier, session);
            if (paid == NONE) {
                return NONE;
            }
            cost += paid;
        }
        return cost;
    }

    private boolean hasRoom(Session session) {
        int held = 0;
        for (Session other : sessions) {
            held += other.week() == session.week() ? 1 : 0;
        }
        WeekDemand due = demands.get(session.week());
        return held < due.maxSessions()
                && held(session.week(), session.type())
                        < due.of(session.type()).orElseThrow().values().size();
    }

    private int held(int week, SessionType type) {
        int held = credits.get(week).getOrDefault(type, 0);
        for (Session other : sessions) {
            held += !other.past() && other.week() == week && other.type().equals(type) ? 1 : 0;
        }
        return held;
    }

    private void finish(int cost) {
        for (Pin pin : problem.pins()) {
            if (sessions.stream().noneMatch(s -> !s.past() && s.type().equals(pin.type()) && s.at().equals(pin.at()))) {
                return;
            }
        }
        best = Math.min(best, cost);
        for (Session session : sessions) {
            if (!session.past() && cost < least.getOrDefault(session, NONE)) {
                least.put(session, cost);
            }
        }
    }

    private int weekCost(int week) {
        int cost = spread(week) + unkept(week);
        for (Demand demand : demands.get(week).demands()) {
            for (int i = held(week, demand.type()); i < demand.values().size(); i++) {
                cost += demand.values().get(i);
            }
        }
        for (int day = 7 * week; week > 0 && day < 7 * week + 7; day++) {
            cost += has(day) != has(day - 7) ? problem.rules().habitWeight() : 0;
        }
        return cost;
    }

    private int spread(int week) {
        List<Session> held = new ArrayList<>();
        for (Session session : sessions) {
            if (session.week() == week) {
                held.add(session);
            }
        }
        int cost = 0;
        for (int i = 1; i < held.size(); i++) {
            int apart = held.get(i).day() - held.get(i - 1).day();
            int missing = Math.max(0, 7 / held.size() - apart);
            cost += held.get(i).past() ? 0 : problem.rules().spreadWeight() * missing;
        }
        return cost;
    }

    private int unkept(int week) {
        int cost = 0;
        for (PublishedSession published : problem.published()) {
            long day = published.at().date().toEpochDay() - monday.toEpochDay();
            boolean counts = !published.at().date().isBefore(problem.asOf()) && Math.floorDiv(day, 7L) == week;
            boolean kept = false;
            for (Session session : sessions) {
                kept |= !session.past()
                        && session.at().equals(published.at())
                        && session.type().kind() == published.kind();
            }
            cost += counts && !kept ? problem.rules().publishedWeight() : 0;
        }
        return cost;
    }

    private boolean has(int day) {
        for (Session session : sessions) {
            if (session.day() == day) {
                return true;
            }
        }
        return false;
    }

    /** A past session counts for the demand of its type, else for the first of its kind that is not met. */
    private Map<SessionType, Integer> credit(int week) {
        Map<SessionType, Integer> credit = new HashMap<>();
        List<SessionType> unmatched = new ArrayList<>();
        for (Session session : sessions) {
            if (session.week() == week
                    && !creditOne(week, credit, demand -> demand.type().equals(session.type()))) {
                unmatched.add(session.type());
            }
        }
        unmatched.forEach(
                type -> creditOne(week, credit, demand -> demand.type().kind() == type.kind()));
        return credit;
    }

    private boolean creditOne(int week, Map<SessionType, Integer> credit, Predicate<Demand> fits) {
        for (Demand demand : demands.get(week).demands()) {
            int already = credit.getOrDefault(demand.type(), 0);
            if (fits.test(demand) && already < demand.values().size()) {
                credit.put(demand.type(), already + 1);
                return true;
            }
        }
        return false;
    }

    private int placeCost(SessionType type, DaySlot at) {
        boolean closed = problem.closures().stream()
                .anyMatch(closure ->
                        closure.span().contains(at.date()) && closure.types().contains(type));
        boolean occupied = problem.runs().stream()
                .anyMatch(run -> run.at().equals(at) && run.type().occupiesSlot());
        if (closed
                || occupied
                || at.date().isBefore(problem.asOf())
                || !problem.season().contains(at.date())
                || !problem.availability().isFree(at)) {
            return NONE;
        }
        int cost = at.slot() == Slot.AM ? problem.rules().morningWeight() : 0;
        boolean liked = problem.preferredDays().isEmpty()
                || problem.preferredDays().contains(at.date().getDayOfWeek());
        cost += liked ? 0 : problem.rules().dislikedDayWeight();
        for (PlannedRun run : problem.runs()) {
            if (run.type() != RunType.REST && run.type() != RunType.STRENGTH && run.type() != RunType.OTHER) {
                int paid = runCost(type.loadClass(), at, run);
                if (paid == NONE) {
                    return NONE;
                }
                cost += paid;
            }
        }
        return cost;
    }

    private int runCost(LoadClass load, DaySlot at, PlannedRun run) {
        int minutes = minutes(at, run.at());
        boolean later = minutes > 0;
        int minimum = 0;
        int preferred = 0;
        int weight = 0;
        for (RunColumn column : columns(run)) {
            Gap gap = later ? problem.rules().beforeRun(load, column) : after(run, column, load);
            boolean fresh = problem.novelty().stream().anyMatch(span -> span.contains(at.date()));
            int extra =
                    later && fresh && column != RunColumn.EASY ? problem.rules().noveltyExtraHours() : 0;
            minimum = Math.max(minimum, gap.minimumHours());
            preferred = Math.max(preferred, gap.preferredHours() + extra);
            weight = Math.max(weight, problem.rules().hourWeight(column));
        }
        return cost(Math.abs(minutes), minimum, preferred, weight);
    }

    private Gap after(PlannedRun run, RunColumn column, LoadClass load) {
        if (column == RunColumn.RACE) {
            Distance distance =
                    run.distance().orElse(problem.rules().afterRace().get(0).upTo());
            return problem.rules().afterRace(distance, load);
        }
        return problem.rules().afterRun(column, load);
    }

    private static List<RunColumn> columns(PlannedRun run) {
        RunColumn own = RunColumn.of(run.type());
        return run.doubtful() ? List.of(own, RunColumn.THRESHOLD) : List.of(own);
    }

    private int pairCost(Session earlier, Session later) {
        if (earlier.day() == later.day()) {
            return NONE;
        }
        int minutes = later.minute() - earlier.minute();
        int weight = problem.rules().sessionHourWeight();
        Gap gap =
                problem.rules().between(earlier.type().loadClass(), later.type().loadClass());
        int cost = cost(minutes, gap.minimumHours(), gap.preferredHours(), weight);
        if (cost != NONE && earlier.type().jumps() && later.type().jumps()) {
            Gap jumps = problem.rules().betweenJumps();
            int jumping = cost(minutes, jumps.minimumHours(), jumps.preferredHours(), weight);
            return jumping == NONE ? NONE : cost + jumping;
        }
        return cost;
    }

    private static int cost(int minutes, int minimumHours, int preferredHours, int weight) {
        if (minutes < minimumHours * 60) {
            return NONE;
        }
        return (Math.max(0, preferredHours * 60 - minutes) + 59) / 60 * weight;
    }

    private int minutes(DaySlot from, DaySlot to) {
        long days = to.date().toEpochDay() - from.date().toEpochDay();
        return (int) days * 1440 + minuteOfDay(to.slot()) - minuteOfDay(from.slot());
    }

    private int minuteOfDay(Slot slot) {
        var time = slot == Slot.AM ? problem.hours().am() : problem.hours().pm();
        return time.getHour() * 60 + time.getMinute();
    }
}

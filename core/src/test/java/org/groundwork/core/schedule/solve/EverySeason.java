package org.groundwork.core.schedule.solve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.groundwork.core.schedule.PastSession;
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

    record Session(SessionType type, DaySlot at, boolean past) {}

    record Choice(SessionType type, DaySlot at) {}

    private final SchedulingProblem problem;
    private final List<Session> sessions = new ArrayList<>();
    private final Map<Choice, Integer> least = new HashMap<>();
    private final Map<Choice, Integer> placeCosts = new HashMap<>();
    private int best = NONE;

    EverySeason(SchedulingProblem problem) {
        this.problem = problem;
        problem.past().forEach(session -> sessions.add(new Session(session.type(), session.at(), true)));
        LocalDate monday = IsoWeek.of(problem.season().start()).monday();
        tryDay(monday);
    }

    /** The least cost of all, or NONE. */
    int best() {
        return best;
    }

    /** The least cost of a season with that session, or NONE. */
    int bestWith(SessionType type, DaySlot at) {
        return least.getOrDefault(new Choice(type, at), NONE);
    }

    private void tryDay(LocalDate date) {
        if (date.isAfter(problem.season().end())) {
            finish();
            return;
        }
        tryDay(date.plusDays(1));
        for (Slot slot : Slot.values()) {
            for (Demand demand : demand(IsoWeek.of(date)).demands()) {
                tryPlace(demand, new DaySlot(date, slot));
            }
        }
    }

    private void tryPlace(Demand demand, DaySlot at) {
        Choice choice = new Choice(demand.type(), at);
        int cost = placeCosts.computeIfAbsent(choice, c -> placeCost(c.type(), c.at()));
        Session session = new Session(demand.type(), at, false);
        boolean fits = cost != NONE && sessions.stream().allMatch(other -> pairCost(other, session) != NONE);
        if (fits && hasRoom(demand, IsoWeek.of(at.date()))) {
            sessions.add(session);
            tryDay(at.date().plusDays(1));
            sessions.remove(sessions.size() - 1);
        }
    }

    private boolean hasRoom(Demand demand, IsoWeek week) {
        int placed = (int) planned(week).stream()
                .filter(session -> session.type().equals(demand.type()))
                .count();
        return in(week).size() < demand(week).maxSessions()
                && credit(week, demand) + placed < demand.values().size();
    }

    private void finish() {
        for (Pin pin : problem.pins()) {
            if (!sessions.contains(new Session(pin.type(), pin.at(), false))) {
                return;
            }
        }
        int cost = cost();
        best = Math.min(best, cost);
        for (Session session : sessions) {
            if (!session.past()) {
                least.merge(new Choice(session.type(), session.at()), cost, Math::min);
            }
        }
    }

    private int cost() {
        int cost = 0;
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            if (!session.past()) {
                cost += placeCosts.get(new Choice(session.type(), session.at()));
                for (int j = 0; j < i; j++) {
                    cost += pairCost(sessions.get(j), session);
                }
            }
        }
        IsoWeek last = IsoWeek.of(problem.season().end());
        IsoWeek first = IsoWeek.of(problem.season().start());
        for (IsoWeek week = first; week.compareTo(last) <= 0; week = week.plus(1)) {
            cost += weekCost(week, week.equals(first));
        }
        return cost;
    }

    private int weekCost(IsoWeek week, boolean first) {
        int cost = spread(week) + unkept(week);
        for (Demand demand : demand(week).demands()) {
            int held = credit(week, demand);
            held += (int) planned(week).stream()
                    .filter(session -> session.type().equals(demand.type()))
                    .count();
            for (int i = held; i < demand.values().size(); i++) {
                cost += demand.values().get(i);
            }
        }
        if (!first) {
            for (DayOfWeek day : DayOfWeek.values()) {
                boolean differs = has(week, day) != has(week.plus(-1), day);
                cost += differs ? problem.rules().habitWeight() : 0;
            }
        }
        return cost;
    }

    private int spread(IsoWeek week) {
        List<Session> held = in(week);
        int cost = 0;
        for (int i = 1; i < held.size(); i++) {
            if (!held.get(i).past()) {
                long days = held.get(i).at().date().toEpochDay()
                        - held.get(i - 1).at().date().toEpochDay();
                cost += problem.rules().spreadWeight() * (int) Math.max(0, 7 / held.size() - days);
            }
        }
        return cost;
    }

    private int unkept(IsoWeek week) {
        int cost = 0;
        for (PublishedSession published : problem.published()) {
            boolean counts = !published.at().date().isBefore(problem.asOf())
                    && IsoWeek.of(published.at().date()).equals(week);
            boolean kept = planned(week).stream()
                    .anyMatch(session -> session.at().equals(published.at())
                            && session.type().kind() == published.kind());
            cost += counts && !kept ? problem.rules().publishedWeight() : 0;
        }
        return cost;
    }

    private boolean has(IsoWeek week, DayOfWeek day) {
        return in(week).stream().anyMatch(session -> session.at().date().getDayOfWeek() == day);
    }

    private List<Session> in(IsoWeek week) {
        return sessions.stream()
                .filter(session -> IsoWeek.of(session.at().date()).equals(week))
                .toList();
    }

    private List<Session> planned(IsoWeek week) {
        return in(week).stream().filter(session -> !session.past()).toList();
    }

    private WeekDemand demand(IsoWeek week) {
        return problem.weeks().stream()
                .filter(due -> due.week().equals(week))
                .findFirst()
                .orElse(WeekDemand.none(week));
    }

    private int credit(IsoWeek week, Demand wanted) {
        Map<SessionType, Integer> credit = new HashMap<>();
        List<PastSession> held = problem.past().stream()
                .filter(session -> IsoWeek.of(session.at().date()).equals(week))
                .toList();
        List<Demand> demands = demand(week).demands();
        List<SessionType> unmatched = new ArrayList<>();
        for (PastSession session : held) {
            boolean matched = false;
            for (Demand demand : demands) {
                if (demand.type().equals(session.type())
                        && credit.getOrDefault(demand.type(), 0) < demand.values().size()) {
                    credit.merge(demand.type(), 1, Integer::sum);
                    matched = true;
                }
            }
            if (!matched) {
                unmatched.add(session.type());
            }
        }
        for (SessionType type : unmatched) {
            for (Demand demand : demands) {
                if (demand.type().kind() == type.kind()
                        && credit.getOrDefault(demand.type(), 0) < demand.values().size()) {
                    credit.merge(demand.type(), 1, Integer::sum);
                    break;
                }
            }
        }
        return credit.getOrDefault(wanted.type(), 0);
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
            int extra = later && fresh && column != RunColumn.EASY ? problem.rules().noveltyExtraHours() : 0;
            minimum = Math.max(minimum, gap.minimumHours());
            preferred = Math.max(preferred, gap.preferredHours() + extra);
            weight = Math.max(weight, problem.rules().hourWeight(column));
        }
        return cost(Math.abs(minutes), minimum, preferred, weight);
    }

    private Gap after(PlannedRun run, RunColumn column, LoadClass load) {
        if (column == RunColumn.RACE) {
            Distance distance = run.distance()
                    .orElse(problem.rules().afterRace().get(0).upTo());
            return problem.rules().afterRace(distance, load);
        }
        return problem.rules().afterRun(column, load);
    }

    private static List<RunColumn> columns(PlannedRun run) {
        RunColumn own = RunColumn.of(run.type());
        return run.doubtful() ? List.of(own, RunColumn.THRESHOLD) : List.of(own);
    }

    private int pairCost(Session earlier, Session later) {
        if (earlier.at().date().equals(later.at().date())) {
            return NONE;
        }
        int minutes = minutes(earlier.at(), later.at());
        int weight = problem.rules().sessionHourWeight();
        Gap gap = problem.rules().between(earlier.type().loadClass(), later.type().loadClass());
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
        return (int) Math.ceil(Math.max(0, preferredHours * 60 - minutes) / 60.0) * weight;
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

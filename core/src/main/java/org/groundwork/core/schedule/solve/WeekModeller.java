package org.groundwork.core.schedule.solve;

import static org.groundwork.core.schedule.solve.Costs.IMPOSSIBLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.PastSession;
import org.groundwork.core.schedule.Pin;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.WeekDemand;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.constraint.Tally;
import org.groundwork.core.schedule.constraint.Timeline;
import org.groundwork.core.schedule.constraint.WeekQuota;

/** Turns the weeks of a problem into numbers by asking every constraint. Not thread-safe. */
final class WeekModeller {

    private final SchedulingProblem problem;
    private final Constraints constraints;
    private final Timeline timeline;
    private final PairCosts pairs;
    private final Map<List<SessionType>, int[]> pairTables = new HashMap<>();
    private final Map<IsoWeek, WeekDemand> demands = new HashMap<>();
    private final List<Candidate> past;
    private final Tally tally = new Tally();

    WeekModeller(SchedulingProblem problem, Constraints constraints, Timeline timeline, PairCosts pairs) {
        this.problem = problem;
        this.constraints = constraints;
        this.timeline = timeline;
        this.pairs = pairs;
        problem.weeks().forEach(week -> demands.put(week.week(), week));
        past = problem.past().stream()
                .map(session -> timeline.candidate(session.type(), session.at()))
                .toList();
    }

    WeekModel model(int index) {
        IsoWeek week = timeline.first().plus(index);
        WeekDemand demand = demands.getOrDefault(week, WeekDemand.none(week));
        List<PastSession> held = problem.past().stream()
                .filter(session -> week.span().contains(session.at().date()))
                .toList();
        WeekQuota quota = WeekQuota.of(demand, held);
        List<SessionType> types = demand.demands().stream().map(Demand::type).toList();
        int[] placeCosts = Costs.impossible(Code.COUNT);
        Forbidden[] reasons = new Forbidden[Code.COUNT];
        judgePlaces(index, types, placeCosts, reasons);
        boolean[] pinnedCodes = pinnedCodes(week, types);
        int[] codes = openCodes(placeCosts, pinnedCodes);
        return new WeekModel(
                quota,
                types,
                placeCosts,
                reasons,
                codes,
                pinnedOf(codes, pinnedCodes),
                pairTables.computeIfAbsent(types, pairs::tableOf),
                spreadCosts(week, held),
                worth(quota),
                daysOf(held),
                emptyCost(week, quota));
    }

    private void judgePlaces(int week, List<SessionType> types, int[] costs, Forbidden[] reasons) {
        List<Candidate> near = pastNear(week);
        for (int place = 0; place < Code.PLACES; place++) {
            for (int type = 0; type < types.size(); type++) {
                Candidate session = timeline.candidate(types.get(type), timeline.place(week, place));
                int code = Code.of(place, type);
                judge(session, near);
                reasons[code] = tally.reason().orElse(null);
                costs[code] = tally.isForbidden()
                        ? IMPOSSIBLE
                        : tally.penalty() - constraints.published().saving(session);
            }
        }
    }

    private void judge(Candidate session, List<Candidate> near) {
        tally.clear();
        constraints.judgePlace(session, tally);
        for (Candidate earlier : near) {
            if (earlier.minute() <= session.minute()) {
                constraints.judgePair(earlier, session, tally);
            }
        }
    }

    /** The past sessions that can matter to a week: those of its own and those just before it. */
    private List<Candidate> pastNear(int week) {
        int monday = week * 7 * 24 * 60;
        int from = monday - SchedulingProblem.LONGEST_SESSION_GAP_HOURS * 60;
        return past.stream()
                .filter(session -> session.minute() >= from && session.minute() < monday + 7 * 24 * 60)
                .toList();
    }

    private boolean[] pinnedCodes(IsoWeek week, List<SessionType> types) {
        boolean[] pinned = new boolean[Code.COUNT];
        for (Pin pin : constraints.pins().listPins(week)) {
            int day = pin.at().date().getDayOfWeek().ordinal();
            pinned[Code.of(2 * day + pin.at().slot().ordinal(), types.indexOf(pin.type()))] = true;
        }
        return pinned;
    }

    /** What may be chosen: on a day with a pin only that. */
    private static int[] openCodes(int[] placeCosts, boolean[] pinned) {
        int pinnedDays = IntStream.range(0, Code.COUNT)
                .filter(code -> pinned[code])
                .map(code -> 1 << Code.day(code))
                .reduce(0, (one, other) -> one | other);
        return IntStream.range(0, Code.COUNT)
                .filter(code -> placeCosts[code] < IMPOSSIBLE)
                .filter(code -> pinned[code] || (pinnedDays & 1 << Code.day(code)) == 0)
                .toArray();
    }

    private static boolean[] pinnedOf(int[] codes, boolean[] pinned) {
        boolean[] of = new boolean[codes.length];
        for (int i = 0; i < codes.length; i++) {
            of[i] = pinned[codes[i]];
        }
        return of;
    }

    /** By the set of weekdays: what the planned sessions pay for standing near their neighbours. */
    private int[] spreadCosts(IsoWeek week, List<PastSession> held) {
        int[] costs = new int[128];
        int pastDays = daysOf(held);
        for (int days = 0; days < costs.length; days++) {
            costs[days] = spreadCost(days & ~pastDays, pastDays, held.size());
        }
        return costs;
    }

    private int spreadCost(int planned, int pastDays, int pastSessions) {
        int sessions = Integer.bitCount(planned) + pastSessions;
        int cost = 0;
        int before = pastDays;
        for (int rest = planned; rest != 0; rest &= rest - 1) {
            int day = Integer.numberOfTrailingZeros(rest);
            if (before != 0) {
                cost += constraints.spread().penalty(sessions, day - highestDay(before));
            }
            before |= 1 << day;
        }
        return cost;
    }

    private static int highestDay(int days) {
        return 31 - Integer.numberOfLeadingZeros(days);
    }

    private static int daysOf(List<PastSession> held) {
        int days = 0;
        for (PastSession session : held) {
            days |= 1 << session.at().date().getDayOfWeek().ordinal();
        }
        return days;
    }

    private int[][] worth(WeekQuota quota) {
        List<int[]> worth = new ArrayList<>();
        for (int i = 0; i < quota.taken().size(); i++) {
            int demand = i;
            worth.add(IntStream.rangeClosed(0, quota.roomFor(i))
                    .map(placed -> constraints.worth().penalty(quota, demand, placed))
                    .toArray());
        }
        return worth.toArray(int[][]::new);
    }

    private int emptyCost(IsoWeek week, WeekQuota quota) {
        int cost = constraints.published().penaltyOfNone(week);
        for (int i = 0; i < quota.taken().size(); i++) {
            cost += constraints.worth().penalty(quota, i, 0);
        }
        return cost;
    }
}

package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.schedule.Closure;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.PricedSchedule;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.WeekDemand;
import org.groundwork.core.schedule.solve.ExactScheduler;
import org.groundwork.core.schedule.solve.Solution;
import org.groundwork.core.season.BlockPlanner;
import org.groundwork.core.season.HeavyPermission;
import org.groundwork.core.season.PlannedBlock;
import org.groundwork.core.season.SeasonCalendar;
import org.groundwork.core.season.SeasonOutline;
import org.groundwork.core.season.StartingPoint;
import org.groundwork.core.session.Profile;

/**
 * Plans a season: phases and blocks, what each week is due, the proved best days for it, and every session's sets.
 *
 * <p>Some rules speak of sessions that have their days already, such as the four heavy sessions before a racing phase.
 * Where one of them turns out broken, what was found is fed back and the season is planned again.
 */
public final class SeasonPlanner {

    private static final int MOST_ROUNDS = 40;

    private final ExactScheduler scheduler = new ExactScheduler();

    /**
     * The season of {@code input}. The same input gives an equal plan.
     *
     * @throws org.groundwork.core.input.InvalidInputException where a pin names no session or breaks a hard constraint
     */
    public SeasonPlan plan(PlanningInput input) {
        if (input.pins().isEmpty()) {
            return plan(input, Pinned.NONE);
        }
        SeasonPlan known = input.before().map(Continuation::published).orElseGet(() -> plan(input, Pinned.NONE));
        return plan(input, Pinned.of(input.pins(), known));
    }

    private SeasonPlan plan(PlanningInput input, Pinned pinned) {
        Findings findings = Findings.NONE;
        for (int round = 1; ; round++) {
            Draft draft = draft(input, findings, pinned);
            Findings more = PlacedRules.check(
                    draft.outline(), draft.sessions(), draft.emptied(), findings, input.asOf(), input.methodology());
            if (more.equals(findings) || round == MOST_ROUNDS) {
                return finished(input, draft);
            }
            findings = more;
        }
    }

    private record Draft(
            Profile profile,
            SeasonOutline outline,
            List<PlannedRun> runs,
            List<WeekDemand> weeks,
            Solution solution,
            Before before,
            List<Session> sessions,
            java.util.Set<LocalDate> emptied) {}

    private Draft draft(PlanningInput input, Findings findings, Pinned pinned) {
        Athlete athlete = input.athlete();
        Methodology methodology = input.methodology();
        Before before = Before.of(input, pinned);
        SeasonCalendar calendar = before.calendar();
        StartingPoint start = before.start();
        Profile profile = new Profile(
                athlete, start, calendar.season().end(), methodology, input.catalogue(), before.adjustments());
        SeasonOutline outline = outline(calendar, start, profile, findings, before);
        List<PlannedRun> runs =
                before.runs(SeasonRuns.of(calendar.season(), input.runs(), athlete.weeklyRuns(), calendar.races()));
        List<Closure> closures = closures(outline, profile, findings);
        LocalDate beginning = start.firstDay(calendar, methodology);
        LocalDate firstDay = later(beginning, input.asOf());
        List<WeekDemand> weeks = firstDay.isAfter(calendar.season().end())
                ? List.of()
                : before.lessCancelled(
                        new WeeklyNeeds(outline, profile, beginning, findings.mostHeavyInSeason(), closures)
                                .listFrom(firstDay));
        Novelty novelty = Novelty.of(outline, beginning, input.asOf(), profile);
        SchedulingProblem problem = new SchedulingProblem(
                calendar.season(),
                firstDay,
                athlete.circumstances().slotHours(),
                runs,
                free(athlete.circumstances().available()),
                athlete.circumstances().preferred(),
                closures,
                novelty.expected(before.held()),
                methodology.placement(),
                weeks,
                pinned.pins(),
                before.published(),
                before.past());
        pinned.requireKept(problem);
        Solution solution = scheduler.find(problem);
        SessionWriter writer = new SessionWriter(outline, profile, novelty, before.held(), before.ids());
        List<Session> sessions = writer.write(solution.schedule());
        return new Draft(profile, outline, runs, weeks, solution, before, sessions, writer.emptied());
    }

    private static org.groundwork.core.schedule.Availability free(org.groundwork.core.athlete.Availability available) {
        java.util.Set<org.groundwork.core.schedule.Availability.WeekdaySlot> free = new java.util.HashSet<>();
        available
                .slots()
                .forEach((day, slots) -> slots.forEach(
                        slot -> free.add(new org.groundwork.core.schedule.Availability.WeekdaySlot(day, slot))));
        return new org.groundwork.core.schedule.Availability(free);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static SeasonOutline outline(
            SeasonCalendar calendar, StartingPoint start, Profile profile, Findings findings, Before before) {
        Methodology methodology = profile.methodology();
        LocalDate begin = start.date();
        boolean bodyweight = start.isBodyweightOnly(begin, calendar, methodology);
        LocalDate never = calendar.season().end().plusDays(1);
        LocalDate from = profile.findHeavyFrom().orElse(never);
        LocalDate afterRace =
                bodyweight ? calendar.findGoal(begin).orElseThrow().date().plusDays(1) : begin;
        HeavyPermission heavy = new HeavyPermission(
                profile.findHeavyFrom().isPresent(), later(from, afterRace), findings.refusedWindows());
        List<PlannedBlock> blocks = BlockPlanner.plan(
                calendar,
                methodology,
                start,
                heavy,
                WeeklyNeeds.wished(profile, methodology),
                profile.isYouth(),
                profile.athlete().training().experience() == Level.NOVICE,
                before.blocks());
        return new SeasonOutline(calendar, start, blocks);
    }

    private static List<Closure> closures(SeasonOutline outline, Profile profile, Findings findings) {
        List<Closure> closures = new ArrayList<>(RaceClosures.of(outline.calendar(), profile.methodology()));
        closures.addAll(new DayClosures(outline, profile, findings).list());
        findings.emptied()
                .forEach(day -> closures.add(new Closure(
                        new DateSpan(day, day),
                        SessionTypes.ALL,
                        Forbidden.RACE_WINDOW,
                        "E-taper",
                        "hard sets never rise towards a race, and the week before had none")));
        return closures;
    }

    private static SeasonPlan finished(PlanningInput input, Draft draft) {
        Map<IsoWeek, Integer> wished = new HashMap<>();
        for (WeekDemand week : draft.weeks()) {
            int sum = week.demands().stream().mapToInt(Demand::wished).sum();
            wished.put(week.week(), Math.min(sum, week.maxSessions()));
        }
        SeasonCalendar calendar = draft.outline().calendar();
        List<PlannedRun> shown = draft.runs().stream()
                .filter(r -> calendar.season().contains(r.at().date()))
                .toList();
        PricedSchedule priced = draft.solution().priced();
        List<Session> sessions = draft.sessions().stream()
                .map(session -> ScheduleViews.priced(session, priced))
                .toList();
        return new SeasonPlan(
                input.methodology(),
                input.asOf(),
                input.athlete(),
                calendar.season(),
                calendar.races(),
                calendar.listPhases(),
                draft.outline().start(),
                draft.outline().blocks(),
                shown,
                sessions,
                draft.before().missed(sessions),
                draft.before().retired(sessions),
                draft.before().withCancelled(ScheduleViews.leftOut(priced.schedule(), wished)),
                ScheduleViews.objective(priced.schedule(), wished),
                PlanWarnings.of(draft.profile(), draft.outline(), input.runs(), input.asOf()));
    }
}

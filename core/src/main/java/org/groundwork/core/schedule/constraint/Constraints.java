package org.groundwork.core.schedule.constraint;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.schedule.SchedulingProblem;

/**
 * Every constraint on a season. The first of a session's hard constraints that forbids a place gives the word for it.
 *
 * @param places on one session
 * @param pairs on two sessions
 * @param maximum on the sessions of a week
 * @param worth on the sessions of a week
 * @param spread on the sessions of a week
 * @param habit on the sessions of two weeks
 * @param published on the sessions of a week
 * @param pins on the sessions of a week
 */
public record Constraints(
        List<PlaceRule> places,
        List<PairRule> pairs,
        WeeklyMaximum maximum,
        WorthOfSessions worth,
        EvenSpread spread,
        SteadyWeekdays habit,
        PublishedPlaces published,
        PinnedPlaces pins) {

    /** The table of contents. */
    public static Constraints of(SchedulingProblem problem) {
        PlacementRules rules = problem.rules();
        RunCalendar runs = new RunCalendar(problem, Timeline.of(problem));
        return new Constraints(
                List.of(
                        new NotInThePast(problem.asOf()),
                        new WithinSeason(problem.season()),
                        new NoRunInSlot(runs),
                        new FreeSlots(problem.availability()),
                        new OpenDays(problem.closures()),
                        new HoursFromEarlierRuns(runs),
                        new HoursToLaterRuns(runs, problem.novelty()),
                        new LikedDays(problem.preferredDays(), rules.dislikedDayWeight()),
                        new EveningsFirst(rules.morningWeight())),
                List.of(
                        new OneADay(),
                        new HeavyToHeavy(rules),
                        new JumpsToJumps(rules),
                        new HoursBetweenSessions(rules)),
                new WeeklyMaximum(),
                new WorthOfSessions(),
                new EvenSpread(rules.spreadWeight()),
                new SteadyWeekdays(rules.habitWeight()),
                new PublishedPlaces(problem),
                new PinnedPlaces(problem.pins()));
    }

    public Constraints {
        places = List.copyOf(places);
        pairs = List.copyOf(pairs);
    }

    /** All of them, in their order. */
    public List<Constraint> all() {
        List<Constraint> all = new ArrayList<>(places);
        all.addAll(pairs);
        all.addAll(List.of(maximum, worth, spread, habit, published, pins));
        return List.copyOf(all);
    }

    /** What every rule on one place has to say about {@code session}. */
    public void judgePlace(Candidate session, Verdict verdict) {
        for (PlaceRule rule : places) {
            rule.judge(session, verdict);
        }
    }

    /** What every rule on two sessions has to say about {@code later}. */
    public void judgePair(Candidate earlier, Candidate later, Verdict verdict) {
        for (PairRule rule : pairs) {
            rule.judge(earlier, later, verdict);
        }
    }
}

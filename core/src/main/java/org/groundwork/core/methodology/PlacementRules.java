package org.groundwork.core.methodology;

import java.util.List;
import java.util.Map;
import org.groundwork.core.quantity.Distance;

/**
 * Everything that placing strength among runs is told by a methodology. All penalties are whole numbers, 0 or more.
 *
 * @param beforeRun hours from a session to every later run, by what the session costs the legs
 * @param afterRun hours from a run that is no race to a session; a column that is missing keeps none
 * @param afterRace hours from a race to a session, by distance, ascending; the last is for every longer race
 * @param between hours from a session (outer key) to a later session (inner key); a pair that is missing keeps none
 * @param betweenJumps hours from a session with jumps to the next with jumps
 * @param hourWeight what an hour short of the preferred gap to or from a run costs, by the run's column
 * @param sessionHourWeight what an hour short of the preferred gap between two sessions costs
 * @param noveltyExtraHours hours more that are preferred before every run that is not easy, while something is new
 * @param spreadWeight what a day less than an even spread of the week's sessions costs
 * @param habitWeight what a weekday costs that has strength in one of two weeks running and not in the other
 * @param dislikedDayWeight what a session costs on a day that is not among the preferred ones, where some are
 * @param morningWeight what a session costs in the morning slot
 * @param publishedWeight what a published session costs that does not keep its date and slot
 */
public record PlacementRules(
        Map<LoadClass, Map<RunColumn, Gap>> beforeRun,
        Map<LoadClass, Map<RunColumn, Gap>> afterRun,
        List<RaceBan> afterRace,
        Map<LoadClass, Map<LoadClass, Gap>> between,
        Gap betweenJumps,
        Map<RunColumn, Integer> hourWeight,
        int sessionHourWeight,
        int noveltyExtraHours,
        int spreadWeight,
        int habitWeight,
        int dislikedDayWeight,
        int morningWeight,
        int publishedWeight) {

    public PlacementRules {
        beforeRun = Map.copyOf(beforeRun);
        afterRun = Map.copyOf(afterRun);
        afterRace = List.copyOf(afterRace);
        between = Map.copyOf(between);
        hourWeight = Map.copyOf(hourWeight);
        if (afterRace.isEmpty()) {
            throw new IllegalArgumentException("hours after a race are missing");
        }
    }

    public Gap beforeRun(LoadClass session, RunColumn run) {
        return beforeRun.getOrDefault(session, Map.of()).getOrDefault(run, Gap.NONE);
    }

    public Gap afterRun(RunColumn run, LoadClass session) {
        return afterRun.getOrDefault(session, Map.of()).getOrDefault(run, Gap.NONE);
    }

    /** Hours from a race of {@code distance} to a session of that class; upper body and core keep none. */
    public Gap afterRace(Distance distance, LoadClass session) {
        RaceBan ban = afterRace.stream()
                .filter(b -> !distance.isLongerThan(b.upTo()))
                .findFirst()
                .orElse(afterRace.get(afterRace.size() - 1));
        return switch (session) {
            case HEAVY_LEGS, IMPACT -> ban.heavy();
            case LIGHT_LEGS -> ban.light();
            case UPPER -> Gap.NONE;
        };
    }

    public Gap between(LoadClass earlier, LoadClass later) {
        return between.getOrDefault(earlier, Map.of()).getOrDefault(later, Gap.NONE);
    }

    public int hourWeight(RunColumn run) {
        return hourWeight.getOrDefault(run, 0);
    }
}

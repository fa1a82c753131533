package org.groundwork.core.run;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundwork.core.quantity.DaySlot;

/**
 * Runs as they were read.
 *
 * @param runs in the order of the calendar
 * @param timed the places that a file names by a time of day; in all others a run may as well stand in the other slot
 * @param detailsApart whether some runs have further words beside their titles, as in a calendar; in a table such words
 *     are part of the title
 */
public record ReadRuns(List<PlannedRun> runs, Set<DaySlot> timed, boolean detailsApart) {

    public static final ReadRuns NONE = new ReadRuns(List.of(), Set.of(), false);

    public ReadRuns {
        runs = new RunPlan(runs).runs();
        timed = Set.copyOf(timed);
    }

    /**
     * These runs and {@code more}, read from elsewhere, as one plan. A run that both hold - the same day, words and
     * amounts - stands as often as in the one that has it more often. Of two different runs in one morning, one that
     * names no time goes to the evening.
     */
    public ReadRuns and(ReadRuns more) {
        Map<LocalDate, List<PlannedRun>> days = byDay(runs);
        OverlappingDay overlap = new OverlappingDay(timed, more.timed);
        byDay(more.runs).forEach((day, added) -> days.merge(day, added, overlap::join));
        Set<DaySlot> all = new HashSet<>(timed);
        all.addAll(more.timed);
        return new ReadRuns(
                days.values().stream().flatMap(List::stream).toList(), all, detailsApart || more.detailsApart);
    }

    /**
     * What is different from {@code before}. Where one of the two was read from a form that keeps details apart from
     * titles, and the other was not, words at the end of a title alone are no difference.
     */
    public RunPlanChanges since(ReadRuns before) {
        return detailsApart == before.detailsApart
                ? RunPlanChanges.between(before.runs, runs)
                : RunPlanChanges.betweenForms(before.runs, runs);
    }

    private static Map<LocalDate, List<PlannedRun>> byDay(List<PlannedRun> runs) {
        return runs.stream().collect(Collectors.groupingBy(run -> run.at().date(), TreeMap::new, Collectors.toList()));
    }
}

package org.groundwork.core.schedule.constraint;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.schedule.SchedulingProblem;

/** The runs that hours are kept to, in their order, and how far each way they can matter. */
final class RunCalendar {

    /** Within these hours the nearest run is worth a word even where it costs nothing. */
    private static final int HOURS_WORTH_A_WORD = 96;

    private final List<TimedRun> runs;
    private final int[] minutes;
    private final int reachBefore;
    private final int reachAfter;

    RunCalendar(SchedulingProblem problem, Timeline timeline) {
        List<RunHours> sorts = new ArrayList<>();
        runs = problem.runs().stream()
                .filter(run -> run.type().isTraining())
                .map(run -> new TimedRun(run, timeline.minute(run.at()), hoursOf(run, sorts, problem.rules())))
                .toList();
        minutes = runs.stream().mapToInt(TimedRun::minute).toArray();
        reachBefore =
                reach(sorts.stream().mapToInt(RunHours::longestBefore).max().orElse(0));
        reachAfter = reach(sorts.stream().mapToInt(RunHours::longestAfter).max().orElse(0));
    }

    private static RunHours hoursOf(PlannedRun run, List<RunHours> known, PlacementRules rules) {
        for (RunHours hours : known) {
            if (hours.areThoseOf(run)) {
                return hours;
            }
        }
        RunHours hours = new RunHours(run, rules);
        known.add(hours);
        return hours;
    }

    private static int reach(int hours) {
        return Math.max(hours, HOURS_WORTH_A_WORD) * 60;
    }

    /** The index of the first run after {@code minute}; of two things in one slot the run comes first. */
    int firstAfter(int minute) {
        int low = 0;
        int high = minutes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (minutes[middle] > minute) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether the slot that starts at {@code minute} holds a run that leaves no room in it. */
    boolean isOccupied(int minute) {
        for (int i = firstAfter(minute) - 1; i >= 0 && minutes[i] == minute; i--) {
            if (runs.get(i).run().type().occupiesSlot()) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code index} is a run that a session at {@code minute} before it may have to keep hours to. */
    boolean mattersLater(int index, int minute) {
        return index < minutes.length && minutes[index] - minute <= reachBefore;
    }

    /** Whether {@code index} is a run that a session at {@code minute} after it may have to keep hours from. */
    boolean mattersEarlier(int index, int minute) {
        return index >= 0 && minute - minutes[index] <= reachAfter;
    }

    TimedRun get(int index) {
        return runs.get(index);
    }

    static boolean isWorthAWord(int minutes) {
        return minutes <= HOURS_WORTH_A_WORD * 60;
    }
}

package org.groundwork.core.schedule.constraint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<Object, RunHours> sorts = new HashMap<>();
        runs = problem.runs().stream()
                .filter(run -> run.type().isTraining())
                .map(run -> new TimedRun(
                        run,
                        timeline.minute(run.at()),
                        sorts.computeIfAbsent(RunHours.sort(run), sort -> new RunHours(run, problem.rules()))))
                .toList();
        minutes = runs.stream().mapToInt(TimedRun::minute).toArray();
        reachBefore = reach(sorts.values().stream().mapToInt(RunHours::longestBefore).max().orElse(0));
        reachAfter = reach(sorts.values().stream().mapToInt(RunHours::longestAfter).max().orElse(0));
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

package org.groundwork.core.run.reading;

import java.util.List;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunDoubts;

/**
 * A plan's entries as they were understood.
 *
 * @param runs in the order of days and slots; entries of one slot as they were written
 * @param doubts why some of them are doubtful
 */
public record ClassifiedRuns(List<PlannedRun> runs, RunDoubts doubts) {

    public ClassifiedRuns {
        runs = List.copyOf(runs);
    }
}

package org.groundwork.core.review.check;

import java.util.EnumSet;
import java.util.Set;
import org.groundwork.core.methodology.RunColumn;
import org.groundwork.core.review.finished.FinishedRun;

/** The columns of the table of hours that a run belongs to. */
final class RunColumns {

    private RunColumns() {}

    /**
     * The columns that hours are kept to: none for notes and rest; a doubtful run is kept clear of as what it seems to
     * be and as threshold, whichever asks for more.
     */
    static Set<RunColumn> of(FinishedRun run) {
        if (!run.type().isTraining()) {
            return Set.of();
        }
        RunColumn own = RunColumn.of(run.type());
        return run.doubtful() ? EnumSet.of(own, RunColumn.THRESHOLD) : EnumSet.of(own);
    }
}

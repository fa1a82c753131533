package org.groundwork.core.prescription;

import java.time.LocalDate;
import org.groundwork.core.methodology.Effort;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.session.DraftExercise;
import org.groundwork.core.session.Role;

/** Keeps loads up while a race nears: reps give way before the load does. After a layoff the cut wins. */
final class LoadKeeper {

    private final Methodology methodology;
    private final StrengthHistory history;

    LoadKeeper(Methodology methodology, StrengthHistory history) {
        this.methodology = methodology;
        this.history = history;
    }

    /**
     * The draft with as few reps as it takes to work within reach of the best of the last weeks. A second lift that this
     * makes a heavy one is done as a main lift is.
     *
     * @param main how main lifts are done in the block
     * @param step their target of the week
     */
    DraftExercise keep(DraftExercise draft, LocalDate date, SetScheme main, Effort step) {
        LocalDate since = history.keptSince(date);
        int best = history.bestPerMille(draft.exercise(), since);
        int needed = best * (100 - methodology.value(Parameter.LOAD_KEPT_WITHIN)) / 100;
        boolean light = methodology.perMilleOfOneRepMax(draft.effort().repsToFailure()) < needed;
        if (light && draft.role() == Role.ASSISTANCE) {
            return draft.withScheme(main).withEffort(lowered(step, needed));
        }
        return draft.withEffort(lowered(draft.effort(), needed));
    }

    private Effort lowered(Effort target, int needed) {
        Effort effort = target;
        while (methodology.perMilleOfOneRepMax(effort.repsToFailure()) < needed
                && effort.reps() > methodology.value(Parameter.LOAD_KEPT_FEWEST_REPS)) {
            effort = effort.withReps(effort.reps() - 1);
        }
        return effort;
    }
}

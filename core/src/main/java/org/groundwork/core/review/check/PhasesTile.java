package org.groundwork.core.review.check;

import java.util.List;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** Phases tile the season without holes. */
final class PhasesTile extends PartCheck {

    PhasesTile() {
        super("phases-tile", "S15 E-phases", "Every day of the season has one phase.", Part.SEASON, Part.PHASES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        List<Days> pieces = plan.phases().stream().map(p -> p.days()).toList();
        plan.season().ifPresent(season -> Tiling.look(season, pieces, "phases", findings));
    }
}

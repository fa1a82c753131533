package org.groundwork.core.review.check;

import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * Sets are cut in the taper. The measure is the fullest session of the same kind in the weeks before the taper that
 * working loads are remembered for, deloads apart; of any kind where there is none of the same. The allowed number is
 * rounded up. A season without a session before its taper shows nothing to compare with.
 */
final class TaperSets extends PartCheck {

    TaperSets() {
        super(
                "taper-sets",
                "E-taper S21",
                "Before an A race sets fall by a quarter, then by half, and load stays.",
                Part.RACES,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (Taper taper : Taper.of(plan, context)) {
            look(plan, taper, Parameter.TAPER_FAR_DAYS, Parameter.TAPER_FAR_SETS_CUT, findings);
            look(plan, taper, Parameter.TAPER_NEAR_DAYS, Parameter.TAPER_NEAR_SETS_CUT, findings);
        }
    }

    private static void look(FinishedPlan plan, Taper taper, Parameter window, Parameter cut, Findings findings) {
        ReviewContext context = taper.context();
        for (FinishedSession session : taper.sessions(plan, context.range(window))) {
            new UsualSets(plan, context)
                    .before(taper.firstDay(), session)
                    .ifPresent(usual -> UsualSets.requireCut(session, usual, context.value(cut), 0, findings));
        }
    }
}

package org.groundwork.core.review.check;

import java.util.List;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** Blocks tile the season without holes. */
final class BlocksTile extends PartCheck {

    BlocksTile() {
        super("blocks-tile", "S15 E-blocks", "Every day of the season has one block.", Part.SEASON, Part.BLOCKS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        List<Days> pieces = plan.blocks().stream().map(b -> b.days()).toList();
        plan.season().ifPresent(season -> Tiling.look(season, pieces, "blocks", findings));
    }
}

package org.groundwork.core.review.check;

import java.util.List;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** A block needs the level and the distance from the next A race that the methodology asks for. */
final class BlockFits extends PartCheck {

    private static final int DAYS_PER_WEEK = 7;

    BlockFits() {
        super(
                "block-fits",
                "E-blocks",
                "Maximal strength is for those who lift well already, and volume ends far from a race.",
                Part.BLOCKS,
                Part.RACES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedBlock block : plan.blocks()) {
            List<BlockTemplate> templates = Templates.of(block, plan, context);
            if (!templates.isEmpty()) {
                lookAtLevel(plan, block, templates, findings);
                lookAtRace(plan, block, templates, findings);
            }
        }
    }

    private static void lookAtLevel(
            FinishedPlan plan, FinishedBlock block, List<BlockTemplate> templates, Findings findings) {
        int lowest =
                templates.stream().mapToInt(BlockTemplate::lowestLevel).min().orElseThrow();
        plan.athlete()
                .level()
                .filter(level -> level.number() < lowest)
                .ifPresent(level -> findings.on(
                        block.days().start(), "the " + block + " needs level " + lowest + ", the athlete is " + level));
    }

    private static void lookAtRace(
            FinishedPlan plan, FinishedBlock block, List<BlockTemplate> templates, Findings findings) {
        int weeks = templates.stream()
                .mapToInt(BlockTemplate::weeksBeforeRace)
                .min()
                .orElseThrow();
        plan.aRaces().stream()
                .filter(race -> race.daysFrom(block.days().end()) >= 0)
                .filter(race -> race.daysFrom(block.days().end()) < weeks * DAYS_PER_WEEK)
                .findFirst()
                .ifPresent(race -> findings.on(
                        block.days().start(),
                        "the " + block + " ends "
                                + race.daysFrom(block.days().end()) + " days before " + race.words() + ", at least "
                                + weeks
                                + " weeks are required"));
    }
}

package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/**
 * Blocks that develop something last as long as the methodology says, to whole weeks. Shorter ones are excused where
 * the days of their phase leave no other cut into the fewest near-equal blocks, where the season ends them, where a
 * pause of some weeks asks for a short rehearsal, and where the block before was under way when the plan was made.
 */
final class BlockLength extends PartCheck {

    private static final int DAYS_PER_WEEK = 7;
    private static final int PART_WEEK = DAYS_PER_WEEK - 1;

    BlockLength() {
        super(
                "block-length",
                "S18 S16",
                "A block of 4 to 6 weeks is long enough to change something and short enough not to stall.",
                Part.BLOCKS,
                Part.PHASES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedBlock block : plan.blocks()) {
            List<BlockTemplate> templates = Templates.of(block, plan, context);
            if (!block.isMaintaining() && !templates.isEmpty()) {
                int least =
                        templates.stream().mapToInt(t -> t.weeks().min()).min().orElseThrow();
                int most =
                        templates.stream().mapToInt(t -> t.weeks().max()).max().orElseThrow();
                look(plan, block, new Range(least, most), context, findings);
            }
        }
    }

    private static void look(
            FinishedPlan plan, FinishedBlock block, Range weeks, ReviewContext context, Findings findings) {
        int days = block.days().count();
        boolean isLong = days > weeks.max() * DAYS_PER_WEEK + PART_WEEK;
        boolean isShort = days < shortest(plan, block, weeks) * DAYS_PER_WEEK - PART_WEEK;
        if (isLong || isShort && !isExcused(plan, block, context)) {
            findings.on(
                    block.days().start(),
                    "the " + block + " lasts " + days + " days, " + weeks + " weeks are required");
        }
    }

    /** The weeks of the shortest block among the fewest near-equal ones that fill the block's phase. */
    private static int shortest(FinishedPlan plan, FinishedBlock block, Range weeks) {
        int phase = plan.phaseOn(block.days().start())
                .map(p -> ahead(plan, p.days()).weeks())
                .orElse(weeks.min());
        phase -= rehearsal(plan, block);
        int blocks = Math.max(1, (phase + weeks.max() - 1) / weeks.max());
        return Math.min(weeks.min(), phase / blocks);
    }

    /** The part of a phase that could still be shared out when the plan was made. */
    private static Days ahead(FinishedPlan plan, Days phase) {
        LocalDate from = plan.asOf().orElse(phase.start());
        LocalDate free = plan.blocks().stream()
                .map(FinishedBlock::days)
                .filter(d -> d.start().isBefore(from) && !d.end().isBefore(from))
                .findFirst()
                .map(d -> d.end().plusDays(1))
                .orElse(from);
        boolean isWithin = free.isAfter(phase.start()) && !free.isAfter(phase.end());
        return isWithin ? new Days(free, phase.end()) : phase;
    }

    /** The weeks that first blocks take from the phase of {@code block}. */
    private static int rehearsal(FinishedPlan plan, FinishedBlock block) {
        return plan.phaseOn(block.days().start())
                .map(phase -> ahead(plan, phase.days()))
                .map(days -> plan.blocks().stream()
                        .filter(b -> b.focus() == Focus.TECHNIQUE && !b.equals(block))
                        .filter(b -> !b.days().end().isBefore(days.start())
                                && !b.days().start().isAfter(days.end()))
                        .mapToInt(b -> b.days().within(days).weeks())
                        .sum())
                .orElse(0);
    }

    private static boolean isExcused(FinishedPlan plan, FinishedBlock block, ReviewContext context) {
        boolean last = plan.blocks().get(plan.blocks().size() - 1).equals(block);
        boolean isReturn = !plan.blocks().get(0).equals(block);
        boolean shortRehearsal = block.focus() == Focus.TECHNIQUE
                && (isReturn || new Beginning(plan, context).isReturnAfterMediumPause());
        return last || shortRehearsal || followsOnTheBegun(plan, block);
    }

    /** Whether the block before was under way when the plan was made, so that it could not be shared out anew. */
    private static boolean followsOnTheBegun(FinishedPlan plan, FinishedBlock block) {
        LocalDate before = block.days().start().minusDays(1);
        return plan.blocks().stream()
                .filter(b -> b.days().end().equals(before))
                .anyMatch(b -> plan.isPast(b.days().start()) && !plan.isPast(before));
    }
}

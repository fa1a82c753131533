package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.Optional;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/**
 * A light week is the last of its block, and there is none in a novice's first technique block, in a block shorter
 * than the methodology's shortest, or right before a taper or a recovery. Every other block that develops something
 * and lasts to its end within the season has one.
 */
final class DeloadPlace extends PartCheck {

    DeloadPlace() {
        super(
                "deload-place",
                "E-deload",
                "A light last week lets a block's work settle, except where a taper or a short block does that.",
                Part.BLOCKS,
                Part.PHASES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedBlock block : plan.blocks()) {
            Optional<String> barred = barred(plan, block, context);
            if (block.deloadFrom().isPresent()) {
                barred.ifPresent(why -> findings.on(block.deloadFrom().get(), "a deload in the " + block + ", " + why));
                lookAtWeek(block, block.deloadFrom().get(), findings);
            } else if (barred.isEmpty() && !block.isMaintaining() && !isLast(plan, block)) {
                findings.on(block.days().start(), "the " + block + " has no deload, its last week is light");
            }
        }
    }

    private static Optional<String> barred(FinishedPlan plan, FinishedBlock block, ReviewContext context) {
        LocalDate next = block.days().end().plusDays(1);
        int shortest = Templates.of(block, plan, context).stream()
                .filter(t -> !block.isMaintaining())
                .mapToInt(t -> t.weeks().min())
                .min()
                .orElse(0);
        if (block.days().weeks() < shortest) {
            return Optional.of("a block under " + shortest + " weeks has none");
        }
        if (plan.athlete().isNovice()
                && new Beginning(plan, context)
                        .technique()
                        .filter(block::equals)
                        .isPresent()) {
            return Optional.of("a novice's first technique block has none");
        }
        if (plan.isIn(PhaseKind.TAPER, next) || plan.isIn(PhaseKind.RECOVERY, next)) {
            return Optional.of("there is none right before a taper or a recovery");
        }
        return Optional.empty();
    }

    private static void lookAtWeek(FinishedBlock block, LocalDate from, Findings findings) {
        IsoWeek ending = IsoWeek.of(block.days().end());
        IsoWeek last = block.days().end().isBefore(ending.thursday()) ? ending.plus(-1) : ending;
        if (from.isBefore(last.monday()) || from.isAfter(block.days().end())) {
            findings.on(from, "the deload of the " + block + " begins outside its last week, " + last);
        }
    }

    private static boolean isLast(FinishedPlan plan, FinishedBlock block) {
        return plan.blocks().get(plan.blocks().size() - 1).equals(block);
    }
}

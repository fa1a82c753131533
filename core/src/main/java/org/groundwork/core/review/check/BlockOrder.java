package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * After technique the weight rises first, then the speed of movement; more strength and more volume come after both.
 * Blocks without heavy sessions go from weight to speed or volume. A technique block comes first or after a long gap,
 * with nothing but blocks that keep what there is in between.
 * A methodology whose own heavy order does not begin with weight and speed is not held to it.
 */
final class BlockOrder extends PartCheck {

    private static final List<Focus> FIRST = List.of(Focus.WEIGHT, Focus.SPEED);

    BlockOrder() {
        super("block-order", "S17", "After technique raise weight first, then the speed of the movement.", Part.BLOCKS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        if (!isWeightThenSpeed(context.methodology())) {
            return;
        }
        Set<Focus> seen = EnumSet.noneOf(Focus.class);
        for (FinishedBlock block : plan.blocks()) {
            required(plan, block, context).stream()
                    .filter(focus -> !seen.contains(focus))
                    .findFirst()
                    .ifPresent(focus -> findings.on(
                            block.days().start(),
                            "the " + block + " comes before any " + focus + " block, which has to come first"));
            lookForLateTechnique(plan, block, seen, context, findings);
            seen.add(block.focus());
        }
    }

    private static boolean isWeightThenSpeed(Methodology methodology) {
        List<Focus> heavy = methodology.sequence().heavy().stream()
                .map(id -> methodology.block(id).focus())
                .limit(FIRST.size())
                .toList();
        return heavy.equals(FIRST);
    }

    private static List<Focus> required(FinishedPlan plan, FinishedBlock block, ReviewContext context) {
        boolean heavy = plan.sessionsIn(block.days()).stream().anyMatch(context::isHeavy);
        return switch (block.focus()) {
            case TECHNIQUE, WEIGHT, MAINTAIN -> List.of();
            case SPEED -> List.of(Focus.WEIGHT);
            case MAX_STRENGTH, VOLUME -> heavy ? FIRST : List.of(Focus.WEIGHT);
        };
    }

    private static void lookForLateTechnique(
            FinishedPlan plan, FinishedBlock block, Set<Focus> seen, ReviewContext context, Findings findings) {
        boolean trained = seen.stream().anyMatch(focus -> focus != Focus.MAINTAIN && focus != Focus.TECHNIQUE);
        if (block.focus() == Focus.TECHNIQUE && trained && !isReturn(plan, block, context)) {
            findings.on(block.days().start(), "the " + block + " comes after other training, technique is the first");
        }
    }

    /** Whether a long layoff ends before {@code block} or in it, with nothing but keeping what there is in between. */
    private static boolean isReturn(FinishedPlan plan, FinishedBlock block, ReviewContext context) {
        int layoff = context.values(Parameter.RETURN_AFTER_DAYS).get(1);
        LocalDate day = firstTrained(plan, block);
        Optional<LocalDate> before = lastBefore(plan, day);
        while (before.isPresent() && ChronoUnit.DAYS.between(before.get(), day) < layoff) {
            day = before.get();
            if (plan.blockOn(day).filter(FinishedBlock::isMaintaining).isEmpty()) {
                return false;
            }
            before = lastBefore(plan, day);
        }
        return true;
    }

    private static LocalDate firstTrained(FinishedPlan plan, FinishedBlock block) {
        return plan.sessionsIn(block.days()).stream()
                .map(FinishedSession::date)
                .findFirst()
                .orElse(block.days().start());
    }

    private static Optional<LocalDate> lastBefore(FinishedPlan plan, LocalDate day) {
        return plan.sessions().stream()
                .map(FinishedSession::date)
                .filter(day::isAfter)
                .reduce((earlier, later) -> later);
    }
}

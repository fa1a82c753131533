package org.groundwork.core.season;

import java.time.LocalDate;
import java.util.Optional;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;

/**
 * A block with what planning its sessions needs to know.
 *
 * @param block as shown
 * @param phase the phase that it was made for
 * @param template what it is made of; for a taper the block whose lifts it keeps
 * @param liftsHeavy whether heavy lifting is part of it
 * @param firstWeek its first week
 * @param weeks how many weeks it lasts, also beyond the season's end, 0 or more
 * @param rotation how many blocks with other exercises came before it
 */
public record PlannedBlock(
        Block block,
        PhaseKind phase,
        BlockTemplate template,
        boolean liftsHeavy,
        IsoWeek firstWeek,
        int weeks,
        int rotation) {

    /** The last day of its last week, which may lie beyond what the season showed of it. */
    LocalDate plannedEnd() {
        LocalDate end = firstWeek.plus(weeks).monday().minusDays(1);
        return end.isBefore(block.span().end()) ? block.span().end() : end;
    }

    /**
     * The same block ending on {@code end}: cut short, or seen further where the season's end cut the view of it. A block
     * of full length that was cut by the season's end has its light last week after all.
     */
    PlannedBlock until(LocalDate end) {
        DateSpan span = new DateSpan(block.span().start(), end);
        boolean seenWhole = end.isAfter(block.span().end()) && end.equals(plannedEnd());
        boolean getsLight = seenWhole
                && BlockLengths.isWhole(weeks)
                && block.lever().isPresent()
                && block.focus() != Focus.TECHNIQUE;
        Optional<LocalDate> deload = block.deloadFrom()
                .or(() -> getsLight ? Optional.of(firstWeek.plus(weeks - 1).monday()) : Optional.empty())
                .filter(span::contains);
        Block left = new Block(block.template(), block.focus(), block.lever(), span, deload, block.why());
        int weeksLeft = end.isBefore(block.span().end())
                ? Math.max(0, Math.min(weeks, firstWeek.weeksTo(IsoWeek.of(end.plusDays(1)))))
                : weeks;
        return new PlannedBlock(left, phase, template, liftsHeavy, firstWeek, weeksLeft, rotation);
    }

    /** The same block with {@code length} weeks; its light week moves along. */
    PlannedBlock lasting(int length) {
        DateSpan span = new DateSpan(
                block.span().start(), firstWeek.plus(length).monday().minusDays(1));
        Optional<LocalDate> deload =
                block.deloadFrom().map(day -> firstWeek.plus(length - 1).monday());
        Block other = new Block(block.template(), block.focus(), block.lever(), span, deload, block.why());
        return new PlannedBlock(other, phase, template, liftsHeavy, firstWeek, length, rotation);
    }

    /** The position of {@code week} in the block, counted from 0. */
    public int weekIndex(IsoWeek week) {
        return Math.max(0, firstWeek.weeksTo(week));
    }

    /** How many weeks are left after {@code week}, 0 in the last. */
    public int weeksAfter(IsoWeek week) {
        return Math.max(0, weeks - 1 - weekIndex(week));
    }
}

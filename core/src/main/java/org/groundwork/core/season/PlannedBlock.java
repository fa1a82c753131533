package org.groundwork.core.season;

import java.time.LocalDate;
import java.util.Optional;
import org.groundwork.core.methodology.BlockTemplate;
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

    /** The same block ending on {@code end}: cut short, or longer where nothing cuts it any more. */
    PlannedBlock until(LocalDate end) {
        DateSpan span = new DateSpan(block.span().start(), end);
        return with(span, block.deloadFrom().filter(span::contains), weeksUntil(end));
    }

    private int weeksUntil(LocalDate end) {
        if (end.isBefore(block.span().end())) {
            return Math.max(0, Math.min(weeks, firstWeek.weeksTo(IsoWeek.of(end.plusDays(1)))));
        }
        return Math.max(weeks, firstWeek.weeksTo(IsoWeek.of(end)) + 1);
    }

    /**
     * The same block with a light last week if it is whole and {@code isDue}, else without. A light week that began
     * before {@code day}, or would have begun, stays as it was; so does a block that changes no lever.
     */
    PlannedBlock lightened(boolean isDue, LocalDate day) {
        LocalDate last = firstWeek.plus(weeks - 1).monday();
        boolean isBegun = block.deloadFrom().orElse(last).isBefore(day);
        if (isBegun || block.lever().isEmpty()) {
            return this;
        }
        boolean fits = isDue && BlockLengths.isWhole(weeks) && block.span().contains(last);
        return with(block.span(), fits ? Optional.of(last) : Optional.empty(), weeks);
    }

    /** The same block with {@code length} weeks; its light week moves along. */
    PlannedBlock lasting(int length) {
        DateSpan span = new DateSpan(
                block.span().start(), firstWeek.plus(length).monday().minusDays(1));
        Optional<LocalDate> deload =
                block.deloadFrom().map(day -> firstWeek.plus(length - 1).monday());
        return with(span, deload, length);
    }

    private PlannedBlock with(DateSpan span, Optional<LocalDate> deload, int length) {
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

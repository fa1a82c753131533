package org.groundwork.core.season;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.methodology.Focus;

/**
 * A season without dates for its sessions.
 *
 * @param calendar its days and phases
 * @param start what the athlete brings
 * @param blocks by date, tiling the season
 */
public record SeasonOutline(SeasonCalendar calendar, StartingPoint start, List<PlannedBlock> blocks) {

    public SeasonOutline {
        blocks = List.copyOf(blocks);
        LocalDate next = calendar.season().start();
        for (PlannedBlock block : blocks) {
            if (!block.block().span().start().equals(next)) {
                throw new IllegalArgumentException("no block on " + next);
            }
            next = block.block().span().end().plusDays(1);
        }
        if (!next.equals(calendar.season().end().plusDays(1))) {
            throw new IllegalArgumentException("blocks end before " + next);
        }
    }

    /** Whether the movements are still rehearsed on {@code date}: until a whole first block was done. */
    public boolean isRehearsing(LocalDate date) {
        return blocks.stream()
                .map(PlannedBlock::block)
                .filter(b -> b.focus() == Focus.TECHNIQUE)
                .anyMatch(b -> !date.isAfter(b.span().end()));
    }

    /** The block of {@code date}; the season's first or last where it lies outside. */
    public PlannedBlock blockOn(LocalDate date) {
        return blocks.stream()
                .filter(b -> !date.isAfter(b.block().span().end()))
                .findFirst()
                .orElse(blocks.get(blocks.size() - 1));
    }
}

package org.groundwork.core.season;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.PhaseKind;

/**
 * The blocks of a season that goes on. Those that are over stay as they were; the one that runs goes on to its planned
 * end as long as its days still are of the phase it was made for, and heavy lifting is possible where it is part of it.
 *
 * @param blocks as they were published, by date, from the season's first day
 * @param planFrom the first day that is planned anew
 */
public record BlocksBefore(List<PlannedBlock> blocks, LocalDate planFrom) {

    /** A season that begins. */
    public static final BlocksBefore NONE = new BlocksBefore(List.of(), LocalDate.MIN);

    public BlocksBefore {
        blocks = List.copyOf(blocks);
    }

    /**
     * What stays of them.
     *
     * @param calendar the season's days as they are now
     * @param beginning the day that a block sequence last began on; no block runs across it
     * @param heavyIsPossible whether the athlete may lift heavily at all
     */
    List<PlannedBlock> keptBy(SeasonCalendar calendar, LocalDate beginning, boolean heavyIsPossible) {
        List<PlannedBlock> kept = new ArrayList<>();
        for (PlannedBlock block : blocks) {
            if (!block.block().span().start().isBefore(planFrom)) {
                break;
            }
            boolean isOver = block.block().span().end().isBefore(planFrom);
            boolean isBarred = block.liftsHeavy() && !heavyIsPossible;
            kept.add(isOver ? block : running(block, calendar, isBarred ? planFrom : beginning));
        }
        return kept;
    }

    private PlannedBlock running(PlannedBlock block, SeasonCalendar calendar, LocalDate beginning) {
        boolean isLast = block.equals(blocks.get(blocks.size() - 1));
        LocalDate end = isLast ? block.plannedEnd() : block.block().span().end();
        LocalDate last = block.block().span().start();
        while (last.isBefore(end) && goesOn(block, last.plusDays(1), calendar, beginning)) {
            last = last.plusDays(1);
        }
        LocalDate whole = wholeWeek(block, last, calendar, beginning);
        return whole.equals(block.block().span().end()) ? block : block.until(whole);
    }

    /** Where a race that cut a week is off, the week is the block's to its end. */
    private LocalDate wholeWeek(PlannedBlock block, LocalDate last, SeasonCalendar calendar, LocalDate beginning) {
        LocalDate day = last;
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY && goesOn(block, day.plusDays(1), calendar, beginning)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean goesOn(PlannedBlock block, LocalDate day, SeasonCalendar calendar, LocalDate beginning) {
        if (day.isBefore(planFrom)) {
            return true;
        }
        boolean isCut = day.equals(beginning) || day.isAfter(calendar.season().end());
        return !isCut && fits(block, Stretch.blockPhase(calendar, day));
    }

    /** A first block may run on into another training phase. */
    private static boolean fits(PlannedBlock block, PhaseKind phase) {
        boolean trains = phase == PhaseKind.OFF_SEASON || phase == PhaseKind.IN_SEASON;
        return phase == block.phase() || block.block().focus() == Focus.TECHNIQUE && trains;
    }
}

package org.groundwork.core.season;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.IsoWeek;

/**
 * The block that a season goes on in, as the days after it ask for it now.
 *
 * @param calendar the season's days as they are now
 * @param planFrom the first day that is planned anew
 * @param isNovice whether a first block has no light week
 */
record RunningBlock(SeasonCalendar calendar, LocalDate planFrom, boolean isNovice) {

    /** {@code blocks}, by date, of which the last one may have another length, or gain or lose its light week. */
    List<PlannedBlock> fittedInto(List<PlannedBlock> blocks) {
        List<PlannedBlock> fitted = new ArrayList<>(blocks);
        if (!fitted.isEmpty()) {
            int last = fitted.size() - 1;
            PlannedBlock running = fitted.get(last);
            if (running.block().span().contains(planFrom)) {
                fitted.set(last, lightened(refitted(running)));
            }
        }
        return fitted;
    }

    /**
     * Where it would leave a few weeks that make no block, it is a little shorter or longer, if there is time for it:
     * its light last week has to lie ahead.
     */
    private PlannedBlock refitted(PlannedBlock running) {
        LocalDate after = running.block().span().end().plusDays(1);
        boolean isFixed = running.block().lever().isEmpty()
                || running.phase() != PhaseKind.OFF_SEASON
                || running.block().isDeload(planFrom.minusDays(1));
        if (isFixed || after.isAfter(calendar.season().end())) {
            return running;
        }
        Stretch rest = Stretch.of(calendar, after).get(0);
        boolean ends = !rest.span().end().equals(calendar.season().end());
        if (!ends || rest.phase() != running.phase() || BlockLengths.isWhole(rest.weeks())) {
            return running;
        }
        boolean isUnderWay = planFrom.getDayOfWeek() != DayOfWeek.MONDAY;
        int shortest = running.weekIndex(IsoWeek.of(planFrom)) + (isUnderWay ? 2 : 1);
        return BlockLengths.refit(running.weeks(), rest.weeks(), shortest)
                .map(running::lasting)
                .orElse(running);
    }

    private PlannedBlock lightened(PlannedBlock running) {
        boolean isFirst = running.block().focus() == Focus.TECHNIQUE;
        boolean isDue = !calendar.isRestAfter(running.block().span()) && !(isNovice && isFirst);
        return running.lightened(isDue, planFrom);
    }
}

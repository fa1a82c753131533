package org.groundwork.core.season;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;

/** How much technique still has to come before anything else. */
final class RehearsalDue {

    private static final int DAYS_A_WEEK = 7;

    private final int shortWeeks;
    private StartingPoint.Rehearsal due;

    RehearsalDue(StartingPoint start, Methodology methodology) {
        int days = methodology.value(Parameter.RETURN_TECHNIQUE_DAYS);
        this.shortWeeks = (days + DAYS_A_WEEK - 1) / DAYS_A_WEEK;
        this.due = methodology.sequence().first().isEmpty() ? StartingPoint.Rehearsal.NONE : start.rehearsal();
    }

    boolean isDue() {
        return due != StartingPoint.Rehearsal.NONE;
    }

    /** Whether {@code stretch} can't hold what is due. */
    boolean isTooShort(Stretch stretch) {
        return isShort() ? stretch.weeks() < shortWeeks : !BlockLengths.isWhole(stretch.weeks());
    }

    private boolean isShort() {
        return due == StartingPoint.Rehearsal.SHORT;
    }

    /** The weeks of the block that is due, where it has {@code weeks} at most. */
    int weeks(int weeks) {
        return isShort() ? shortWeeks : BlockLengths.split(weeks).get(0);
    }

    /**
     * The weeks of each block in a stretch of {@code weeks}, with what is due first.
     *
     * @param isLast whether nothing follows the stretch, so that its last block may reach beyond it
     */
    List<Integer> lengths(int weeks, boolean isLast) {
        List<Integer> lengths = new ArrayList<>();
        int left = weeks;
        if (isShort()) {
            lengths.add(Math.min(left, shortWeeks));
            left -= lengths.get(0);
        }
        if (left > 0) {
            lengths.addAll(isLast ? BlockLengths.fill(left) : BlockLengths.split(left));
        }
        return lengths;
    }

    /** Takes note of {@code weeks} of technique: a whole block is enough, or any where a short one was due. */
    void endAfter(int weeks) {
        if (isShort() || BlockLengths.isWhole(weeks)) {
            due = StartingPoint.Rehearsal.NONE;
        }
    }
}

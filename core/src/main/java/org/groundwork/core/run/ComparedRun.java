package org.groundwork.core.run;

import java.time.LocalDate;

/**
 * A run beside the forms that its title is compared in.
 *
 * @param run the run
 * @param title its title's forms
 */
record ComparedRun(PlannedRun run, RunTitle title) {

    private static final int ROUNDING_PERCENT = 2;

    static ComparedRun of(PlannedRun run) {
        return new ComparedRun(run, RunTitle.of(run.title()));
    }

    LocalDate date() {
        return run.at().date();
    }

    /** Whether nothing is different that a plan is made from. */
    boolean isSame(ComparedRun other) {
        return isSameWork(other) && title.text().equals(other.title.text());
    }

    /** Whether nothing is different but that the title of one may go on with the details of the other. */
    boolean isSameButForDetails(ComparedRun other) {
        return isSameWork(other) && (title.text().equals(other.title.text()) || opens(other) || other.opens(this));
    }

    private boolean isSameWork(ComparedRun other) {
        return date().equals(other.date())
                && isInSlotOf(other)
                && run.type() == other.run.type()
                && hasAmountsOf(other);
    }

    boolean isInSlotOf(ComparedRun other) {
        return run.at().slot() == other.run.at().slot() && isStrength() == other.isStrength();
    }

    /** Whether both are the same but for their amounts. */
    boolean hasWordsOf(ComparedRun other) {
        return title.words().equals(other.title.words()) && isStrength() == other.isStrength();
    }

    /** Whether {@code other}, on another day, may be this one. Rest and notes do not move. */
    boolean isMovedTo(ComparedRun other) {
        boolean moves = run.type() != RunType.REST && run.type() != RunType.OTHER;
        return moves && isStrength() == other.isStrength() && hasTitleAndAmountsOf(other);
    }

    /**
     * Whether both may be one run of one day, told by two files: one may leave out, or round, what the other says, and
     * end before the other's details begin.
     */
    boolean agreesWith(ComparedRun other) {
        boolean saysSo = hasWordsOf(other) || (run.type() == other.run.type() && (opens(other) || other.opens(this)));
        return saysSo && (bothSayHowFar(other) ? isAsFarAs(other) : isAsLongAs(other));
    }

    private boolean opens(ComparedRun other) {
        return !title.text().isEmpty() && other.title.text().startsWith(title.text() + " ");
    }

    private boolean bothSayHowFar(ComparedRun other) {
        return run.distance().isPresent() && other.run.distance().isPresent();
    }

    private boolean isAsFarAs(ComparedRun other) {
        int own = run.distance().orElseThrow().metres();
        int others = other.run.distance().orElseThrow().metres();
        return Math.abs(own - others) * 100L <= (long) Math.max(own, others) * ROUNDING_PERCENT;
    }

    private boolean isAsLongAs(ComparedRun other) {
        boolean oneIsSilent = run.minutes().isEmpty() || other.run.minutes().isEmpty();
        return oneIsSilent || run.minutes().equals(other.run.minutes());
    }

    private boolean hasTitleAndAmountsOf(ComparedRun other) {
        return title.text().equals(other.title.text()) && hasAmountsOf(other);
    }

    private boolean hasAmountsOf(ComparedRun other) {
        return run.distance().equals(other.run.distance()) && run.minutes().equals(other.run.minutes());
    }

    private boolean isStrength() {
        return run.type() == RunType.STRENGTH;
    }
}

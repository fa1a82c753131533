package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.function.Function;
import org.groundwork.app.port.PlanJournal;

/** Opens living plans, all with one library. Safe for use by several threads. */
public final class LivingPlans {

    private final Function<ZoneId, LocalDate> clock;
    private final PlanFiles files;

    /**
     * @param usualZone the time zone of athletes who name none
     * @param clock the day it is in a time zone
     */
    public LivingPlans(ZoneId usualZone, Function<ZoneId, LocalDate> clock) {
        this.clock = clock;
        this.files = new PlanFiles(new Replay(new Library()), usualZone);
    }

    /** The plan that {@code journal} tells of. */
    public LivingPlan of(PlanJournal journal) {
        return new LivingPlan(journal, clock, files, OptionalInt.empty());
    }
}

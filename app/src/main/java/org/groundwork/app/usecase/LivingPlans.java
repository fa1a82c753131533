package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.OptionalInt;
import java.util.function.Function;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.formats.living.AthleteSource;

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

    /**
     * What the athlete is called.
     *
     * @param start the season's first day where {@code athlete} names none
     * @throws org.groundwork.core.input.InvalidInputException with everything that is wrong in {@code athlete}
     */
    public String name(AthleteSource athlete, LocalDate start) {
        return files.replay().athlete(athlete, start).athlete().name();
    }

    /** The plan that {@code journal} tells of. */
    public LivingPlan of(PlanJournal journal) {
        return new LivingPlan(journal, clock, files, OptionalInt.empty());
    }
}

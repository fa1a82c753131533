package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.groundwork.formats.living.AthleteSource;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;
import org.groundwork.formats.runplan.RunPlanReading;

/** Reads run plans that somebody sends, as one plan, and keeps nothing. Safe for use by several threads. */
public final class PreviewRuns {

    /**
     * A run plan in any of the shapes that are read.
     *
     * @param name what problems and sources call it
     */
    public record Sent(String name, byte[] content) {}

    private final ZoneId usualZone;
    private final Function<ZoneId, LocalDate> clock;
    private final Replay replay = new Replay(new Library());
    private final RunPlanReader reader = new RunPlanReader();

    /**
     * @param usualZone the time zone where no athlete names one
     * @param clock the day it is in a time zone
     */
    public PreviewRuns(ZoneId usualZone, Function<ZoneId, LocalDate> clock) {
        this.usualZone = usualZone;
        this.clock = clock;
    }

    /**
     * What is understood of {@code plans}.
     *
     * @param profile an athlete file whose time zone, paces, races and corrections count
     * @throws org.groundwork.core.input.InvalidInputException where the athlete file is wrong; what is wrong with a run
     *     plan is part of the answer
     */
    public RunPlanReading read(List<Sent> plans, Optional<String> profile) {
        ReadingContext context = profile.map(this::context).orElseGet(() -> ReadingContext.of(usualZone));
        return plans.stream()
                .map(plan -> reader.read(plan.name(), plan.content(), context))
                .reduce(RunPlanReading.EMPTY, RunPlanReading::and);
    }

    private ReadingContext context(String profile) {
        return AthletesRuns.context(
                replay.athlete(new AthleteSource("profile", profile, usualZone), clock.apply(usualZone)));
    }
}

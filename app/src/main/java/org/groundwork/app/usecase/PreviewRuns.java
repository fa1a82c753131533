package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
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

    private static final int WEEKS_WITHOUT_RACE = 16;

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
        return read(plans, profile, read -> {});
    }

    /**
     * As {@link #read(List, Optional)}.
     *
     * @param progress is told of each plan once it is read
     */
    public RunPlanReading read(List<Sent> plans, Optional<String> profile, Consumer<Sent> progress) {
        ReadingContext context = profile.map(this::context).orElseGet(() -> ReadingContext.of(usualZone));
        return plans.stream()
                .map(plan -> {
                    RunPlanReading reading = reader.read(plan.name(), plan.content(), context);
                    progress.accept(plan);
                    return reading;
                })
                .reduce(RunPlanReading.EMPTY, RunPlanReading::and);
    }

    /**
     * The runs of a usual week, from the athlete's first day to the last race; without a race for {@value
     * #WEEKS_WITHOUT_RACE} weeks.
     *
     * @param week the runs by weekday, as the athlete file has them, as JSON
     * @throws org.groundwork.core.input.InvalidInputException with everything that is wrong with the athlete or the week
     */
    public List<PlannedRun> weekly(String week, Optional<String> profile) {
        String file = WeeklyProfile.of(profile, week);
        Athlete athlete = replay.athlete(new AthleteSource("profile", file, usualZone), clock.apply(usualZone))
                .athlete();
        LocalDate end = athlete.races().stream()
                .map(Race::date)
                .max(Comparator.naturalOrder())
                .orElse(athlete.start().plusWeeks(WEEKS_WITHOUT_RACE));
        return athlete.start()
                .datesUntil(end.plusDays(1))
                .flatMap(day -> athlete.weeklyRuns().stream()
                        .filter(run -> run.day() == day.getDayOfWeek())
                        .map(run -> run.on(day)))
                .toList();
    }

    private ReadingContext context(String profile) {
        return AthletesRuns.context(
                replay.athlete(new AthleteSource("profile", profile, usualZone), clock.apply(usualZone)));
    }
}

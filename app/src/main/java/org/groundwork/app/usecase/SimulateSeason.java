package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.simulation.Habit;
import org.groundwork.core.simulation.SimulatedAthlete;
import org.groundwork.core.simulation.SimulatedSeason;
import org.groundwork.formats.simulation.Simulation;

/** Lets a toy athlete go through the plan of a real one. The same request gives the same answer. */
public final class SimulateSeason {

    /**
     * What is asked for.
     *
     * @param athleteFile the athlete
     * @param runFiles run plans beside those that the athlete file names
     * @param weeks how many weeks are lived, at most to the season's end; the whole season where it is not given
     * @param seed of the toy's dice
     */
    public record Request(Path athleteFile, List<Path> runFiles, OptionalInt weeks, long seed, Habit habit) {

        public Request {
            runFiles = List.copyOf(runFiles);
        }
    }

    private final Library library = new Library();
    private final PlanSeason files;

    /** @param usualZone the time zone of athletes who name none */
    public SimulateSeason(ZoneId usualZone) {
        this.files = new PlanSeason(usualZone);
    }

    /**
     * Lives through the season.
     *
     * @param problems what is known to be wrong with the call already
     * @throws InvalidInputException with these and everything that is wrong in any of the files
     */
    public Simulation simulate(Request request, InputProblems problems) {
        PlanSeason.Inputs inputs = files.inputs(
                new PlanSeason.Request(request.athleteFile(), request.runFiles(), Optional.empty(), Map.of()),
                problems);
        Athlete athlete = inputs.athlete();
        PlanAdapter adapter = new PlanAdapter(inputs.methodology(), library.catalogue());
        Revision first = adapter.begin(athlete, inputs.ahead(), athlete.start());
        int days = days(request.weeks(), first);
        SimulatedAthlete toy = new SimulatedAthlete(request.habit(), new SplittableRandom(request.seed())::nextDouble);
        return new Simulation(
                request.habit(),
                request.seed(),
                first.date(),
                days,
                SimulatedSeason.live(adapter, first, toy, days, Map.of()));
    }

    private static int days(OptionalInt weeks, Revision first) {
        int season = new DateSpan(first.date(), first.plan().season().end()).days();
        return weeks.isPresent() ? Math.min(season, 7 * weeks.getAsInt()) : season;
    }
}

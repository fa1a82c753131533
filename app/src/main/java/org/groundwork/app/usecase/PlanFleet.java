package org.groundwork.app.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.plan.PlanJsonWriter;
import org.groundwork.formats.plan.ProblemsJsonWriter;

/**
 * Plans the seasons of many athletes: one athlete file a line in, as JSON, and one plan a line out, in the same order.
 * A line that can't be planned gives a line that says why. Memory does not grow with the number of lines.
 */
public final class PlanFleet {

    /** The longest line that is read, in bytes. */
    public static final int LONGEST_LINE = 1 << 20;

    private static final PlanJsonWriter PLANS = PlanJsonWriter.oneLine();

    private final PlanSeason planSeason = new PlanSeason(ZoneId.of("UTC"));
    private final int workers;

    /** Hears how far the work is. */
    @FunctionalInterface
    public interface Progress {

        /** For those who do not want to know. */
        Progress UNHEARD = (summary, bytesRead) -> {};

        /**
         * Called after every line that was written.
         *
         * @param summary what was written so far
         * @param bytesRead how many bytes of the input were taken so far
         */
        void at(Summary summary, long bytesRead);
    }

    /**
     * What became of the lines.
     *
     * @param plans how many gave a plan
     * @param bad how many did not
     * @param firstBug the first failure that no line is to blame for
     */
    public record Summary(long plans, long bad, Optional<Throwable> firstBug) {

        static final Summary NOTHING = new Summary(0, 0, Optional.empty());

        /** How many lines were written. */
        public long lines() {
            return plans + bad;
        }

        Summary and(Outcome outcome) {
            return new Summary(
                    plans + (outcome.isPlan() ? 1 : 0), bad + (outcome.isPlan() ? 0 : 1), firstBug.or(outcome::bug));
        }
    }

    /** What one line gives. */
    record Outcome(String line, boolean isPlan, Optional<Throwable> bug) {}

    /** @param workers how many seasons are planned at once, 1 or more */
    public PlanFleet(int workers) {
        this.workers = workers;
    }

    /**
     * Plans every athlete of {@code athletes}.
     *
     * @param name the file that they come from; run plans that they name lie beside it
     * @param plans gets a line, ended by LF, for each line of {@code athletes}; is not closed
     * @throws IOException where a stream fails; nothing that is in a line gives an exception
     */
    public Summary plan(Path name, InputStream athletes, Writer plans, Progress progress) throws IOException {
        FleetLines lines = new FleetLines(athletes, LONGEST_LINE);
        Tally tally = new Tally();
        OrderedWork.Sink<Outcome> sink = outcome -> {
            plans.append(outcome.line()).append('\n');
            tally.count(outcome);
            progress.at(tally.summary, lines.bytesRead());
        };
        try (OrderedWork<Outcome> work = new OrderedWork<>(workers, sink)) {
            for (Optional<FleetLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                FleetLine athlete = line.get();
                work.add(() -> outcome(name, athlete));
            }
            work.finish();
        }
        return tally.summary;
    }

    private static final class Tally {

        private Summary summary = Summary.NOTHING;

        void count(Outcome outcome) {
            summary = summary.and(outcome);
        }
    }

    private Outcome outcome(Path name, FleetLine line) {
        try {
            return new Outcome(planned(name, line), true, Optional.empty());
        } catch (InvalidInputException wrong) {
            return failed(
                    line,
                    wrong.problems().stream().map(p -> inLine(p, name, line)).toList(),
                    Optional.empty());
        } catch (RuntimeException | StackOverflowError bug) {
            return failed(
                    line,
                    List.of(problem(
                            name, line, "this is a bug in Groundwork: " + bug, "please report it with this line")),
                    Optional.of(bug));
        }
    }

    private static Outcome failed(FleetLine line, List<InputProblem> problems, Optional<Throwable> bug) {
        return new Outcome(ProblemsJsonWriter.oneLine(line.number(), problems), false, bug);
    }

    private String planned(Path name, FleetLine line) {
        requireReadable(name, line);
        PlanSeason.Request request = new PlanSeason.Request(name, List.of(), Optional.empty(), Map.of());
        return PLANS.toText(planSeason.plan(line.content(), request).plan());
    }

    private static void requireReadable(Path name, FleetLine line) {
        if (line.tooLong()) {
            throw new InvalidInputException(List.of(problem(
                    name, line, "the line holds more than " + LONGEST_LINE + " bytes", "write one athlete a line")));
        }
        if (line.isBlank()) {
            throw new InvalidInputException(
                    List.of(problem(name, line, "the line is empty", "write one athlete a line, or take it out")));
        }
    }

    private static InputProblem problem(Path name, FleetLine line, String message, String hint) {
        return new InputProblem(name.toString(), line.number(), message, hint);
    }

    /** A problem of the athlete file lies in the line that holds it. */
    private static InputProblem inLine(InputProblem problem, Path name, FleetLine line) {
        return problem.file().equals(name.toString())
                ? problem(name, line, problem.message(), problem.hint())
                : problem;
    }
}

package org.groundwork.bench.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.groundwork.bench.instance.GeneratedSeasons;
import org.groundwork.core.schedule.Alternative;
import org.groundwork.core.schedule.Pin;
import org.groundwork.core.schedule.PricedSchedule;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.solve.ExactScheduler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the exact scheduler takes, warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class SchedulerSpeed {

    private static final long SEED = 7;

    @Param({"16", "52", "104"})
    private int weeks;

    @Param({"2", "4"})
    private int sessions;

    @Param({"2", "3"})
    private int types;

    private final ExactScheduler scheduler = new ExactScheduler();
    private SchedulingProblem problem;
    private SchedulingProblem moved;

    /** Makes a season, and the same with its middle session dragged to the dearest other place of its week. */
    @Setup
    public void makeSeason() {
        problem = GeneratedSeasons.season(weeks, types, sessions, SEED);
        PricedSchedule best = scheduler.solveWithAlternatives(problem);
        List<ScheduledSession> all = best.schedule().sessions();
        ScheduledSession dragged = all.get(all.size() / 2);
        Alternative to = best.alternativesOf(dragged).stream()
                .filter(other -> other.extraCost().isPresent())
                .max((a, b) ->
                        Integer.compare(a.extraCost().getAsInt(), b.extraCost().getAsInt()))
                .orElseThrow();
        moved = problem.withPins(List.of(new Pin(dragged.type(), to.at())));
    }

    /** The best season alone. */
    @Benchmark
    public Schedule best() {
        return scheduler.solve(problem);
    }

    /** The best season with the price of every alternative. */
    @Benchmark
    public PricedSchedule withAlternatives() {
        return scheduler.solveWithAlternatives(problem);
    }

    /** A drag in the calendar: one session pinned elsewhere, everything priced anew. */
    @Benchmark
    public PricedSchedule whatIf() {
        return scheduler.solveWithAlternatives(moved);
    }
}

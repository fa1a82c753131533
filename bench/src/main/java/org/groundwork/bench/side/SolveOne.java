package org.groundwork.bench.side;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.groundwork.bench.instance.Instances;
import org.groundwork.bench.model.PlacementModel;
import org.groundwork.bench.solver.Answer;
import org.groundwork.bench.solver.Solver;
import org.groundwork.core.schedule.SchedulingProblem;

/** Lets one tool solve one instance in a process of its own, so that its memory can be told. */
public final class SolveOne {

    private static final int WARM_UP = 60;
    private static final int MEASURED = 41;

    private SolveOne() {}

    /** @param args the tool, the instance, seconds, and the folder of run plans */
    public static void main(String[] args) throws IOException {
        Tool tool = Tool.valueOf(args[0]);
        String instance = args[1];
        Duration limit = Duration.ofSeconds(Long.parseLong(args[2]));
        SchedulingProblem problem =
                Instances.with(Optional.of(Path.of(args[3]))).get(instance);
        PlacementModel model = new PlacementModel(problem);
        Solver solver = tool.solver();
        long start = System.nanoTime();
        Answer answer = solver.solve(problem, model, limit);
        long nanos = solver.isQuick() ? warmNanos(solver, problem, model, limit) : System.nanoTime() - start;
        OptionalInt cost = model.cost(answer.sessions());
        Row row = new Row(
                instance,
                model.weekCount(),
                tool,
                cost.isPresent() ? OptionalLong.of(cost.getAsInt()) : OptionalLong.empty(),
                answer.bound(),
                nanos / 1000,
                peakKilobytes());
        System.out.println(row.toLine());
    }

    private static long warmNanos(Solver solver, SchedulingProblem problem, PlacementModel model, Duration limit) {
        long[] nanos = new long[WARM_UP + MEASURED];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            solver.solve(problem, model, limit);
            nanos[i] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(nanos, WARM_UP, nanos.length);
        Arrays.sort(warm);
        return warm[MEASURED / 2];
    }

    /** What Linux says was the most that this process held; 0 elsewhere. */
    private static long peakKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}

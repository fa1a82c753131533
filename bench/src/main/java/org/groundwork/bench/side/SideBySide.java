package org.groundwork.bench.side;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.groundwork.bench.instance.Instances;

/** Lets every tool solve every instance and prints one table. */
public final class SideBySide {

    private static final List<String> LONG_LOOK =
            List.of("generated-26w-3t-3s", "generated-52w-2t-4s", "generated-52w-3t-4s");

    private final String runPlans;

    private SideBySide(String runPlans) {
        this.runPlans = runPlans;
    }

    /** @param args the folder of run plans, seconds for each instance, seconds for a long look at three of them */
    public static void main(String[] args) throws IOException, InterruptedException {
        SideBySide table = new SideBySide(args[0]);
        List<String> names = Instances.with(Optional.of(Path.of(args[0]))).names();
        System.out.println("## " + args[1] + " s each\n");
        table.print(names, List.of(Tool.values()), args[1]);
        System.out.println("\n## " + args[2] + " s each\n");
        List<Tool> searching = List.of(Tool.values()).stream()
                .filter(tool -> tool == Tool.GROUNDWORK || tool.searches())
                .toList();
        table.print(LONG_LOOK, searching, args[2]);
    }

    private void print(List<String> instances, List<Tool> tools, String seconds)
            throws IOException, InterruptedException {
        System.out.print(Row.TABLE_HEAD);
        for (String instance : instances) {
            List<Row> rows = new ArrayList<>();
            for (Tool tool : tools) {
                solve(tool, instance, seconds).ifPresent(rows::add);
            }
            OptionalLong optimum = rows.stream()
                    .filter(row -> row.cost().isPresent() && row.cost().equals(row.bound()))
                    .mapToLong(row -> row.cost().getAsLong())
                    .min();
            rows.forEach(row -> System.out.println(row.toTableLine(optimum)));
            rows.forEach(row -> requireNotBetter(row, optimum));
        }
    }

    /** A season cheaper than a proved one, or a bound above it, means that somebody's model or proof is wrong. */
    private static void requireNotBetter(Row row, OptionalLong optimum) {
        boolean better = row.cost().isPresent() && row.cost().getAsLong() < optimum.orElse(Long.MIN_VALUE);
        boolean refuted = row.bound().isPresent() && row.bound().getAsLong() > optimum.orElse(Long.MAX_VALUE);
        if (better || refuted) {
            throw new IllegalStateException("somebody is wrong about " + row.instance() + ": " + row);
        }
    }

    private Optional<Row> solve(Tool tool, String instance, String seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + tool.heapMegabytes() + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SolveOne.class.getName(),
                        tool.name(),
                        instance,
                        seconds,
                        runPlans)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Row.parse(output.lines().toList());
    }
}

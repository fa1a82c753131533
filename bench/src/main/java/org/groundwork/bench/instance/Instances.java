package org.groundwork.bench.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundwork.core.schedule.SchedulingProblem;

/** The seasons that solvers are compared on, by name. Two slots a day, every slot without a run free. */
public final class Instances {

    private static final int SEED = 7;

    private final Map<String, Supplier<SchedulingProblem>> byName = new LinkedHashMap<>();

    private Instances(Optional<Path> runPlans) {
        generated(12, 2, 2);
        generated(12, 2, 4);
        generated(16, 2, 3);
        generated(26, 2, 4);
        generated(26, 3, 3);
        generated(52, 2, 2);
        generated(52, 2, 4);
        generated(52, 3, 4);
        runPlans.ifPresent(folder -> {
            real(folder, "boston-two", "boston_level_two__race20270103_km_ws1.ics", 2, 3);
            real(folder, "higdon-advanced-two", "higdon_adv_mara2__race20260420_mi_ws0.ics", 2, 4);
            real(folder, "higdon-half-three", "higdon_half3__race20261025_km_ws6.ics", 3, 3);
            real(folder, "several-distances", "frr_multiple_distances_01__race20270103_km_ws0.ics", 2, 4);
        });
    }

    /**
     * The instances of this machine.
     *
     * @param runPlans a folder of published run plans, where there is one
     */
    public static Instances with(Optional<Path> runPlans) {
        return new Instances(runPlans.filter(Files::isDirectory));
    }

    private void generated(int weeks, int types, int sessions) {
        String name = "generated-%dw-%dt-%ds".formatted(weeks, types, sessions);
        byName.put(name, () -> GeneratedSeasons.season(weeks, types, sessions, SEED));
    }

    private void real(Path folder, String name, String file, int types, int sessions) {
        Path plan = folder.resolve(file);
        if (Files.isRegularFile(plan)) {
            byName.put(name, () -> RealSeasons.season(plan, types, sessions));
        }
    }

    /** The names, in their order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** @throws NoSuchElementException where none has that name */
    public SchedulingProblem get(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new NoSuchElementException(name))
                .get();
    }
}

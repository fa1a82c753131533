package org.groundwork.bench.speed;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.planning.SeasonPlanner;
import org.groundwork.formats.athlete.AthleteDefaults;
import org.groundwork.formats.athlete.AthleteReader;
import org.groundwork.formats.athlete.MethodologyNames;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.plan.PlanJsonWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a whole season of twenty weeks takes, warm, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SeasonPlannerSpeed {

    private static final String ATHLETE = """
            athlete: {name: Ada, birth_year: 1988, body_mass_kg: 62, experience: advanced, lifting_heavy_now: true,
                      days_since_strength: 4, technique_passed: [squat, hinge, lunge, push, pull, core]}
            equipment: gym
            loads: {plates: [1.25, 2.5, 5, 10, 20], bar: 20}
            prefer: [tue, thu]
            session_minutes: 60
            sessions_per_week: 2
            start: 2026-11-30
            races: [{date: 2027-04-11, distance: marathon, priority: A, name: City Marathon}]
            runs:
              week: {tue: {type: intervals, minutes: 60, slot: am}, wed: {type: easy, minutes: 45},
                     thu: {type: threshold, minutes: 50}, sat: {type: easy, minutes: 40}, sun: {type: long, km: 24}}
            lifts: {back_squat: {load_kg: 72.5, reps: 5, rir: 2}, bench_press: {load_kg: 40, reps: 6, rir: 2}}
            """;

    private final SeasonPlanner planner = new SeasonPlanner();
    private final PlanJsonWriter writer = PlanJsonWriter.oneLine();
    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Set<String> exercises =
            catalogue.list().stream().map(Exercise::id).collect(Collectors.toSet());
    private final byte[] file = ATHLETE.getBytes(StandardCharsets.UTF_8);
    private final PlanningInput input = input();
    private final SeasonPlan plan = planner.plan(input);

    private PlanningInput input() {
        Athlete athlete = athlete();
        return PlanningInput.first(
                athlete,
                List.of(),
                athlete.start(),
                Map.of(),
                MethodologyReader.bundled(athlete.methodology().name()),
                catalogue);
    }

    /** Reading the athlete file alone. */
    @Benchmark
    public Athlete athlete() {
        AthleteDefaults defaults = new AthleteDefaults(ZoneOffset.UTC, Optional.empty());
        return AthleteReader.read("ada.yaml", file, defaults, exercises, MethodologyNames.of(MethodologyReader.bundledIds()))
                .athlete();
    }

    /** The season: phases, blocks, days, reasons, prices, exercises and sets. */
    @Benchmark
    public SeasonPlan plan() {
        return planner.plan(input);
    }

    /** Writing the plan as JSON alone. */
    @Benchmark
    public String json() {
        return writer.toText(plan);
    }
}

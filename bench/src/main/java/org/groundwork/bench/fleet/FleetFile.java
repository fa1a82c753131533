package org.groundwork.bench.fleet;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Prints athletes of many kinds for {@code groundwork bulk}, each with a race at the end of sixteen weeks. */
public final class FleetFile {

    private static final long SEED = 7;
    private static final int WEEKS = 16;
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 11, 30);

    private static final String NOVICE = "\"experience\": \"novice\"}";
    private static final String INTERMEDIATE = """
            "experience": "intermediate", "lifting_heavy_now": true, "days_since_strength": 3, \
            "technique_passed": ["squat", "hinge", "lunge", "push", "pull", "core"]}, \
            "lifts": {"back_squat": {"load_kg": 70, "reps": 5, "rir": 2}}""";
    private static final String ADVANCED = """
            "experience": "advanced", "lifting_heavy_now": true, "days_since_strength": 4, \
            "technique_passed": ["squat", "hinge", "lunge", "push", "pull", "core"]}, \
            "lifts": {"back_squat": {"load_kg": 90, "reps": 5, "rir": 2}, \
            "barbell_deadlift": {"load_kg": 110, "reps": 5, "rir": 2}}""";
    private static final String LINE = """
            {"athlete": {"name": "Runner %d", "birth_year": 1988, "body_mass_kg": 62, %s, "equipment": "%s", \
            "loads": {"plates": [1.25, 2.5, 5, 10, 20], "bar": 20}, "prefer": ["%s"], "session_minutes": %d, \
            "sessions_per_week": %d, "start": "%s", \
            "races": [{"date": "%s", "distance": "%s", "priority": "A", "name": "City Race"}], \
            "runs": {"week": {"tue": {"type": "intervals", "minutes": 60, "slot": "am"}, \
            "wed": {"type": "easy", "minutes": 45}, "thu": {"type": "threshold", "minutes": 50}, \
            "sat": {"type": "easy", "minutes": 40}, "sun": {"type": "long", "km": 24}}}}
            """;

    private FleetFile() {}

    /** @param args how many athletes */
    public static void main(String[] args) {
        SplittableRandom random = new SplittableRandom(SEED);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (int number = 1; number <= Integer.parseInt(args[0]); number++) {
            out.print(athlete(number, random));
        }
        out.flush();
    }

    private static String athlete(int number, SplittableRandom random) {
        LocalDate start = FIRST_MONDAY.plusWeeks(random.nextInt(52));
        return LINE.formatted(
                number,
                any(List.of(NOVICE, INTERMEDIATE, ADVANCED), random),
                any(List.of("gym", "home"), random),
                any(List.of("mon", "tue", "wed", "thu", "fri", "sat"), random),
                any(List.of(30, 45, 60), random),
                1 + random.nextInt(3),
                start,
                start.plusWeeks(WEEKS).minusDays(1),
                any(List.of("5k", "10k", "half", "marathon"), random));
    }

    private static <T> T any(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}

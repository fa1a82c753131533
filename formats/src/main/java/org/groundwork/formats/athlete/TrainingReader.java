package org.groundwork.formats.athlete;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.athlete.Confirmation;
import org.groundwork.core.athlete.HealthFlag;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.athlete.Training;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.quantity.Load;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads what the athlete brings: strength training so far, and health. */
final class TrainingReader {

    private static final int LONGEST_BREAK_DAYS = 36_500;
    private static final double LIGHTEST_LIFT_KG = 0.5;
    private static final double HEAVIEST_LIFT_KG = 600;

    private final Section person;
    private final Section file;
    private final Set<String> exercises;

    TrainingReader(Section person, Section file, Set<String> exercises) {
        this.person = person;
        this.file = file;
        this.exercises = exercises;
    }

    /** The training; empty where the athlete's own section is not fine. */
    Optional<Training> read() {
        person.find("name");
        Level level = person.find("experience", v -> v.constant(Level.class)).orElse(Level.NOVICE);
        boolean heavy = person.find("lifting_heavy_now", Value::flag).orElse(false);
        OptionalInt days = Options.ofInt(person.find("days_since_strength", v -> v.whole(0, LONGEST_BREAK_DAYS)));
        List<Pattern> passed = each(person, "technique_passed", v -> v.word(basePatterns()));
        List<Confirmation> confirmed = each(person, "coach_confirmed", v -> v.constant(Confirmation.class));
        Map<String, LiftRecord> lifts =
                file.find("lifts", Value::section).map(this::lifts).orElse(Map.of());
        List<Pain> pain = file.find("pain").map(TrainingReader::pains).orElse(List.of());
        List<HealthFlag> flags = each(file, "flags", v -> v.constant(HealthFlag.class));
        return person.build(
                () -> new Training(
                        level, heavy, days, Set.copyOf(passed), Set.copyOf(confirmed), lifts, pain, Set.copyOf(flags)),
                "compare it with examples/");
    }

    private static <T> List<T> each(Section section, String key, Function<Value, Optional<T>> reading) {
        return section.find(key).map(v -> v.each(reading)).orElse(List.of());
    }

    private static Map<String, Pattern> basePatterns() {
        Map<String, Pattern> words = new LinkedHashMap<>();
        Pattern.BASE.stream().sorted().forEach(p -> words.put(p.name().toLowerCase(Locale.ROOT), p));
        return words;
    }

    private Map<String, LiftRecord> lifts(Section section) {
        Map<String, LiftRecord> lifts = new HashMap<>();
        section.all().forEach((exercise, value) -> {
            if (!exercises.contains(exercise)) {
                value.problem("'" + exercise + "' is not an exercise", hint(exercise));
            }
            value.section().flatMap(s -> lift(exercise, s)).ifPresent(lift -> lifts.put(exercise, lift));
        });
        return lifts;
    }

    private String hint(String exercise) {
        return NearestWord.to(exercise, exercises)
                .map(id -> "did you mean '" + id + "'?")
                .orElse("use an exercise's id, such as back_squat");
    }

    /** A missing reserve is read as none, which reckons the lifter no stronger than the set shows. */
    private static Optional<LiftRecord> lift(String exercise, Section section) {
        Optional<Load> load = section.need("load_kg", v -> v.decimal(LIGHTEST_LIFT_KG, HEAVIEST_LIFT_KG))
                .map(Load::ofKilograms);
        Optional<Integer> reps = section.need("reps", v -> v.whole(1, 30));
        int rir = section.find("rir", v -> v.whole(0, 10)).orElse(0);
        Optional<LocalDate> date = section.find("date", Value::date);
        return section.build(
                () -> new LiftRecord(exercise, load.orElseThrow(), reps.orElseThrow(), rir, date),
                "write {load_kg: 70, reps: 5, rir: 2}");
    }

    private static List<Pain> pains(Value value) {
        Set<Pain.Site> sites = new HashSet<>();
        return value.each(v -> v.section().flatMap(TrainingReader::pain).filter(pain -> isFirst(pain, sites, v)));
    }

    private static boolean isFirst(Pain pain, Set<Pain.Site> sites, Value value) {
        boolean first = sites.add(pain.site());
        if (!first) {
            value.problem(
                    "pain at the " + pain.site().name().toLowerCase(Locale.ROOT) + " stands twice",
                    "keep the higher level");
        }
        return first;
    }

    private static Optional<Pain> pain(Section section) {
        Optional<Pain.Site> site = section.need("site", v -> v.constant(Pain.Site.class));
        Optional<Integer> level = section.need("level", v -> v.whole(0, 10));
        return section.build(() -> new Pain(site.orElseThrow(), level.orElseThrow()), "write {site: knee, level: 3}");
    }
}

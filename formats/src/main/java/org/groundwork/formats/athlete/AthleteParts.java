package org.groundwork.formats.athlete;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.athlete.Training;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.athlete.WeeklyRun;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.TypeCorrections;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** The parts of an athlete file, put together. */
final class AthleteParts {

    private static final String NAMELESS = "Runner";
    private static final int EARLIEST_BIRTH = 1900;
    private static final int YOUNGEST = 5;
    private static final int LEAST_MASS_KG = 25;
    private static final int MOST_MASS_KG = 250;

    private final Section file;
    private final AthleteDefaults defaults;
    private final Set<String> exercises;
    private final MethodologyNames methodologies;

    AthleteParts(Section file, AthleteDefaults defaults, Set<String> exercises, MethodologyNames methodologies) {
        this.file = file;
        this.defaults = defaults;
        this.exercises = exercises;
        this.methodologies = methodologies;
    }

    Optional<AthleteFile> read() {
        Optional<LocalDate> start = start();
        Optional<Section> person = file.need("athlete", Value::section);
        String name = person.flatMap(p -> p.find("name", Value::shownName)).orElse(NAMELESS);
        OptionalInt birthYear = birthYear(person, start);
        Optional<Load> mass = person.flatMap(p -> p.find("body_mass_kg", v -> v.decimal(LEAST_MASS_KG, MOST_MASS_KG)))
                .map(Load::ofKilograms);
        Optional<Training> training = person.flatMap(p -> new TrainingReader(p, file, exercises).read());
        Units units = file.find("units", v -> v.constant(Units.class)).orElse(Units.METRIC);
        Optional<Circumstances> circumstances = new CircumstancesReader(file, defaults.zone(), units).read();
        List<Race> races =
                file.find("races").map(v -> RaceReader.read(v, start)).orElse(List.of());
        Optional<Section> runs = file.find("runs", Value::section);
        List<String> runFiles = runs.map(RunsReader::files).orElse(List.of());
        List<WeeklyRun> weekly = runs.map(RunsReader::week).orElse(List.of());
        TypeCorrections corrections = runs.map(RunsReader::types).orElse(TypeCorrections.NONE);
        runs.ifPresent(Section::refuseOthers);
        OptionalInt easyPace =
                file.find("paces", Value::section).map(PaceReader::easy).orElse(OptionalInt.empty());
        MethodologyChoice methodology = new MethodologyChoiceReader(file, methodologies).read();
        return file.build(
                () -> new AthleteFile(
                        new Athlete(
                                name,
                                birthYear,
                                mass,
                                training.orElseThrow(),
                                circumstances.orElseThrow(),
                                start.orElseThrow(),
                                races,
                                weekly,
                                easyPace,
                                methodology,
                                units),
                        runFiles,
                        corrections),
                "compare the file with those in examples/");
    }

    private Optional<LocalDate> start() {
        Optional<Value> given = file.find("start");
        if (given.isPresent()) {
            return given.flatMap(Value::date);
        }
        if (defaults.start().isEmpty()) {
            file.problem("'start' is missing", "add the season's first day, start: 2026-11-30");
        }
        return defaults.start();
    }

    private static OptionalInt birthYear(Optional<Section> person, Optional<LocalDate> start) {
        int latest = start.map(LocalDate::getYear).orElse(EARLIEST_BIRTH + 300) - YOUNGEST;
        return Options.ofInt(person.flatMap(p -> p.find("birth_year", v -> v.whole(EARLIEST_BIRTH, latest))));
    }
}

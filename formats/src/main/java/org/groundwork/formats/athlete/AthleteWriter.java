package org.groundwork.formats.athlete;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.athlete.WeeklyRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.TypeCorrection;
import org.groundwork.core.run.TypeCorrections;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes athlete files as JSON, with everything said that a default could stand in for. {@link AthleteReader} reads an
 * equal athlete from it, as long as the athlete is within the bounds that it sets to a file.
 */
public final class AthleteWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().characterEscapes(new YamlEscapes()).build())
            .build();

    private static final int SECONDS_PER_MINUTE = 60;

    private AthleteWriter() {}

    /** The file of an athlete who names no run plan files. */
    public static AthleteFile file(Athlete athlete) {
        return new AthleteFile(athlete, List.of(), TypeCorrections.NONE);
    }

    /** Without any line break, as {@code groundwork bulk} takes them. */
    public static String oneLine(AthleteFile file) {
        return MAPPER.writeValueAsString(document(file));
    }

    /** With line breaks, and one at the end. */
    public static String readable(AthleteFile file) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document(file)) + "\n";
    }

    private static ObjectNode document(AthleteFile file) {
        Athlete athlete = file.athlete();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        person(document.putObject("athlete"), athlete);
        document.put("start", athlete.start().toString());
        CircumstancesJson.write(athlete.circumstances(), document);
        athlete.races().forEach(race -> race(document.withArray("races").addObject(), race));
        runs(document.putObject("runs"), file);
        athlete.easyPaceSecondsPerKm()
                .ifPresent(seconds -> document.putObject("paces").put("easy", pace(seconds)));
        lifts(document.putObject("lifts"), athlete);
        ArrayNode pain = document.putArray("pain");
        athlete.training()
                .pain()
                .forEach(p -> pain.addObject().put("site", word(p.site())).put("level", p.level()));
        words(document.putArray("flags"), athlete.training().flags());
        document.put("methodology", athlete.methodology().name()).put("units", word(athlete.units()));
        overrides(athlete.methodology(), document);
        return document;
    }

    private static void overrides(MethodologyChoice choice, ObjectNode document) {
        choice.overrides().forEach((key, values) -> {
            ArrayNode numbers = document.withObject("overrides").putArray(key);
            values.forEach(numbers::add);
        });
    }

    private static void person(ObjectNode person, Athlete athlete) {
        person.put("name", athlete.name());
        athlete.birthYear().ifPresent(year -> person.put("birth_year", year));
        athlete.bodyMass().ifPresent(mass -> person.put("body_mass_kg", Decimals.kilograms(mass)));
        person.put("experience", word(athlete.training().experience()));
        person.put("lifting_heavy_now", athlete.training().liftingHeavyNow());
        athlete.training().daysSinceStrength().ifPresent(days -> person.put("days_since_strength", days));
        words(person.putArray("technique_passed"), athlete.training().techniquePassed());
        words(person.putArray("coach_confirmed"), athlete.training().confirmed());
    }

    private static void race(ObjectNode object, Race race) {
        object.put("date", race.date().toString())
                .put("km", Decimals.kilometres(race.distance()))
                .put("priority", race.priority().name())
                .put("name", race.name());
    }

    private static void runs(ObjectNode runs, AthleteFile file) {
        file.runFiles().forEach(name -> runs.withArray("files").add(name));
        ObjectNode week = runs.putObject("week");
        file.athlete()
                .weeklyRuns()
                .forEach(run -> weekly(week.withArray(day(run.day())).addObject(), run));
        ObjectNode types = runs.putObject("types");
        file.corrections().rules().forEach(rule -> types.put(key(rule), word(rule.type())));
    }

    private static void weekly(ObjectNode object, WeeklyRun run) {
        object.put("type", word(run.type())).put("slot", word(run.slot()));
        run.minutes().ifPresent(minutes -> object.put("minutes", minutes));
        run.distance().ifPresent(distance -> object.put("km", Decimals.kilometres(distance)));
    }

    private static String key(TypeCorrection rule) {
        return (rule.date().map(day -> day + " ").orElse("") + rule.title()).strip();
    }

    private static String pace(int secondsPerKm) {
        return String.format(
                Locale.ROOT, "%d:%02d/km", secondsPerKm / SECONDS_PER_MINUTE, secondsPerKm % SECONDS_PER_MINUTE);
    }

    private static void lifts(ObjectNode lifts, Athlete athlete) {
        new TreeMap<>(athlete.training().lifts()).forEach((exercise, lift) -> {
            ObjectNode object = lifts.putObject(exercise);
            object.put("load_kg", Decimals.kilograms(lift.load()))
                    .put("reps", lift.reps())
                    .put("rir", lift.rir());
            lift.date().ifPresent(date -> object.put("date", date.toString()));
        });
    }

    static String day(DayOfWeek day) {
        return word(day).substring(0, 3);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> void words(ArrayNode list, Collection<E> constants) {
        constants.stream().sorted().map(AthleteWriter::word).forEach(list::add);
    }
}

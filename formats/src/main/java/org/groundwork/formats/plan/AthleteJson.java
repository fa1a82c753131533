package org.groundwork.formats.plan;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.athlete.Training;
import org.groundwork.core.athlete.WeeklyRun;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.quantity.Slot;

/** The members of the athlete in a plan's JSON: every input that planning used, run plans apart. */
final class AthleteJson {

    /** What an empty set of equipment is called; an empty list of it says that there is no strength training. */
    static final List<String> HOUSEHOLD_ONLY = List.of("NONE");

    private final JsonOut json;

    AthleteJson(JsonOut json) {
        this.json = json;
    }

    void members(Athlete athlete) {
        json.text("name", athlete.name());
        json.number("birthYear", athlete.birthYear());
        json.kilograms("bodyMassKg", athlete.bodyMass());
        training(athlete.training());
        circumstances(athlete.circumstances());
        lifts(athlete.training().lifts());
        json.objects("pain", athlete.training().pain(), this::pain);
        json.constants("flags", athlete.training().flags());
        json.object("paces", () -> json.text("easy", easyPace(athlete.easyPaceSecondsPerKm())));
        json.text("methodology", athlete.methodology().name());
        json.text("units", athlete.units());
        json.text("start", athlete.start());
        json.objects("races", athlete.races(), race -> RaceJson.write(json, race));
        json.objects("weeklyRuns", athlete.weeklyRuns(), this::weeklyRun);
    }

    private void weeklyRun(WeeklyRun run) {
        json.text("day", shortName(run.day()));
        json.text("slot", run.slot());
        json.text("type", run.type());
        json.number("minutes", run.minutes());
        json.kilometres("km", run.distance());
    }

    private void training(Training training) {
        json.text("experience", training.experience());
        json.flag("liftingHeavyNow", training.liftingHeavyNow());
        json.number("daysSinceStrength", training.daysSinceStrength());
        json.constants("techniquePassed", training.techniquePassed());
        json.constants("coachConfirmed", training.confirmed());
    }

    private void circumstances(Circumstances circumstances) {
        json.text("timeZone", circumstances.timeZone());
        equipment(Optional.of(circumstances.equipment()));
        json.object("loads", () -> inventory(circumstances.inventory()));
        json.object("available", () -> available(circumstances.available()));
        json.words("prefer", days(circumstances.preferred()));
        json.objects("away", circumstances.away(), this::away);
        json.number("sessionMinutes", circumstances.sessionMinutes());
        json.number("sessionsPerWeek", circumstances.sessionsPerWeek());
    }

    private void equipment(Optional<Set<Equipment>> equipment) {
        json.words("equipment", equipment.map(AthleteJson::names).orElse(List.of()));
    }

    private static List<String> names(Set<Equipment> equipment) {
        return equipment.isEmpty()
                ? HOUSEHOLD_ONLY
                : equipment.stream().sorted().map(Equipment::name).toList();
    }

    private void inventory(LoadInventory inventory) {
        json.loads("dumbbell", inventory.dumbbells());
        json.loads("kettlebell", inventory.kettlebells());
        json.loads("plates", inventory.plates());
        json.kilograms("bar", Optional.of(inventory.bar()));
    }

    private void available(Availability available) {
        for (DayOfWeek day : DayOfWeek.values()) {
            Set<Slot> free = available.slots().getOrDefault(day, Set.of());
            json.constants(shortName(day), free);
        }
    }

    private void away(Away away) {
        json.text("from", away.span().start());
        json.text("to", away.span().end());
        equipment(away.equipment());
    }

    private void lifts(Map<String, LiftRecord> lifts) {
        json.object("lifts", () -> new TreeMap<>(lifts)
                .forEach((exercise, lift) -> json.object(exercise, () -> lift(lift))));
    }

    private void lift(LiftRecord lift) {
        json.kilograms("loadKg", Optional.of(lift.load()));
        json.number("reps", lift.reps());
        json.number("rir", lift.rir());
        json.text("date", lift.date());
    }

    private void pain(Pain pain) {
        json.text("site", pain.site());
        json.number("level", pain.level());
    }

    private static List<String> days(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(AthleteJson::shortName).toList();
    }

    static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private static Optional<String> easyPace(OptionalInt secondsPerKm) {
        return secondsPerKm.isPresent()
                ? Optional.of(String.format(
                        Locale.ROOT, "%d:%02d/km", secondsPerKm.getAsInt() / 60, secondsPerKm.getAsInt() % 60))
                : Optional.empty();
    }
}

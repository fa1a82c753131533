package org.groundwork.formats.plan;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.Confirmation;
import org.groundwork.core.athlete.HealthFlag;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.athlete.Training;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.athlete.WeeklyRun;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.RunType;

/** Reads the athlete that {@link AthleteJson} writes. */
final class AthleteJsonReader {

    private static final int SECONDS_PER_MINUTE = 60;

    private final JsonIn json;

    AthleteJsonReader(JsonIn json) {
        this.json = json;
    }

    /**
     * @param hours when the slots start, which the athlete's own object does not say
     * @param overrides the numbers of their own, which it does not say either
     */
    Athlete read(SlotHours hours, Map<String, List<Integer>> overrides) {
        return new Athlete(
                json.text("name"),
                json.findWhole("birthYear"),
                json.findKilograms("bodyMassKg"),
                training(),
                circumstances(hours),
                json.date("start"),
                json.each("races", RaceJson::read),
                json.each("weeklyRuns", AthleteJsonReader::weeklyRun),
                easyPace(),
                new MethodologyChoice(json.text("methodology"), overrides),
                json.constant("units", Units.class));
    }

    private Training training() {
        return new Training(
                json.constant("experience", Level.class),
                json.flag("liftingHeavyNow"),
                json.findWhole("daysSinceStrength"),
                json.constants("techniquePassed", Pattern.class),
                json.constants("coachConfirmed", Confirmation.class),
                lifts(),
                json.each("pain", p -> new Pain(p.constant("site", Pain.Site.class), p.whole("level"))),
                json.constants("flags", HealthFlag.class));
    }

    private Map<String, LiftRecord> lifts() {
        Map<String, LiftRecord> lifts = new HashMap<>();
        json.members("lifts", lift -> lift).forEach((exercise, lift) -> lifts.put(exercise, lift(exercise, lift)));
        return lifts;
    }

    private static LiftRecord lift(String exercise, JsonIn lift) {
        return new LiftRecord(
                exercise,
                lift.findKilograms("loadKg").orElse(Load.ZERO),
                lift.whole("reps"),
                lift.whole("rir"),
                lift.findDate("date"));
    }

    private Circumstances circumstances(SlotHours hours) {
        return new Circumstances(
                json.parsed("timeZone", ZoneId::of, "Europe/London"),
                hours,
                equipment(json).orElse(Set.of()),
                inventory(json.get("loads")),
                available(json.get("available")),
                Set.copyOf(json.words("prefer").stream().map(this::day).toList()),
                json.each("away", AthleteJsonReader::away),
                json.whole("sessionMinutes"),
                json.findWhole("sessionsPerWeek"));
    }

    /** Empty where the list is. */
    private static Optional<Set<Equipment>> equipment(JsonIn place) {
        List<String> words = place.words("equipment");
        if (words.equals(AthleteJson.HOUSEHOLD_ONLY)) {
            return Optional.of(Set.of());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(place.constants("equipment", Equipment.class));
    }

    private static LoadInventory inventory(JsonIn loads) {
        return new LoadInventory(
                loads.loads("dumbbell"),
                loads.loads("kettlebell"),
                loads.loads("plates"),
                loads.findKilograms("bar").orElse(Load.ZERO));
    }

    private static Availability available(JsonIn available) {
        Map<DayOfWeek, Set<Slot>> free = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            free.put(day, available.constants(AthleteJson.shortName(day), Slot.class));
        }
        return new Availability(free);
    }

    private static Away away(JsonIn away) {
        return new Away(new DateSpan(away.date("from"), away.date("to")), equipment(away));
    }

    private static WeeklyRun weeklyRun(JsonIn run) {
        return new WeeklyRun(
                run.parsed("day", AthleteJsonReader::weekday, "TUE"),
                run.constant("slot", Slot.class),
                run.constant("type", RunType.class),
                run.findWhole("minutes"),
                run.findKilometres("km"));
    }

    private DayOfWeek day(String word) {
        return Optional.of(word)
                .filter(w -> EnumSet.allOf(DayOfWeek.class).stream()
                        .anyMatch(d -> AthleteJson.shortName(d).equals(w)))
                .map(AthleteJsonReader::weekday)
                .orElseThrow(() -> json.refused("'" + word + "' is no weekday", "write MON, TUE and so on"));
    }

    /** @throws IllegalArgumentException where {@code word} is none */
    private static DayOfWeek weekday(String word) {
        return EnumSet.allOf(DayOfWeek.class).stream()
                .filter(day -> AthleteJson.shortName(day).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    private OptionalInt easyPace() {
        JsonIn paces = json.get("paces");
        return paces.find("easy").isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(paces.parsed("easy", AthleteJsonReader::seconds, "5:40/km"));
    }

    private static int seconds(String pace) {
        int colon = pace.indexOf(':');
        int slash = pace.indexOf('/');
        return Integer.parseInt(pace.substring(0, colon)) * SECONDS_PER_MINUTE
                + Integer.parseInt(pace.substring(colon + 1, slash));
    }
}

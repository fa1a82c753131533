package org.groundwork.app.season;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.athlete.Training;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.planning.SeasonPlanner;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;

/** Plans seasons for runners who differ in what a test is about, and in nothing else. */
final class Runners {

    static final Catalogue CATALOGUE = CatalogueReader.bundled();
    static final Methodology METHODOLOGY = MethodologyReader.bundled("runner-strength");

    private Runners() {}

    /** The season of a lifter with a gym, two sessions wished for, running four times a week. */
    static SeasonPlan lifter(LocalDate start, List<Race> races) {
        return plan(start, races, lifting(), Map.of(), start);
    }

    static SeasonPlan lifter(LocalDate start, List<Race> races, Map<String, DaySlot> pins, LocalDate asOf) {
        return plan(start, races, lifting(), pins, asOf);
    }

    /** The season of somebody who never lifted. */
    static SeasonPlan novice(LocalDate start, List<Race> races) {
        Training training = new Training(
                Level.NOVICE, false, OptionalInt.empty(), Set.of(), Set.of(), Map.of(), List.of(), Set.of());
        return plan(start, races, training, Map.of(), start);
    }

    /** The season of an experienced lifter who doesn't lift heavy now, and so rehearses first. */
    static SeasonPlan returner(LocalDate start, List<Race> races) {
        Training training = new Training(
                Level.INTERMEDIATE, false, OptionalInt.empty(), Pattern.BASE, Set.of(), Map.of(), List.of(), Set.of());
        return plan(start, races, training, Map.of(), start);
    }

    private static Training lifting() {
        return new Training(
                Level.INTERMEDIATE, true, OptionalInt.of(2), Pattern.BASE, Set.of(), Map.of(), List.of(), Set.of());
    }

    private static SeasonPlan plan(
            LocalDate start, List<Race> races, Training training, Map<String, DaySlot> pins, LocalDate asOf) {
        Athlete athlete = new Athlete(
                "Runner",
                OptionalInt.of(1990),
                Optional.empty(),
                training,
                new Circumstances(
                        ZoneId.of("Europe/London"),
                        SlotHours.DEFAULT,
                        Equipment.GYM,
                        LoadInventory.UNKNOWN,
                        Availability.ALWAYS,
                        Set.of(),
                        List.of(),
                        45,
                        OptionalInt.of(2)),
                start,
                races,
                List.of(),
                OptionalInt.empty(),
                MethodologyChoice.of(METHODOLOGY.id()),
                Units.METRIC);
        return new SeasonPlanner()
                .plan(PlanningInput.first(athlete, runs(start, 20), asOf, pins, METHODOLOGY, CATALOGUE));
    }

    private static List<PlannedRun> runs(LocalDate start, int weeks) {
        List<PlannedRun> runs = new ArrayList<>();
        for (LocalDate day = start; day.isBefore(start.plusWeeks(weeks)); day = day.plusDays(1)) {
            switch (day.getDayOfWeek()) {
                case TUESDAY -> runs.add(run(day, RunType.INTERVALS));
                case THURSDAY -> runs.add(run(day, RunType.THRESHOLD));
                case SATURDAY -> runs.add(run(day, RunType.EASY));
                case SUNDAY -> runs.add(run(day, RunType.LONG));
                case MONDAY, WEDNESDAY, FRIDAY -> {}
            }
        }
        return runs;
    }

    private static PlannedRun run(LocalDate day, RunType type) {
        return new PlannedRun(
                new DaySlot(day, Slot.AM), type, 100, false, OptionalInt.of(50), Optional.empty(), type.name(), "test");
    }
}

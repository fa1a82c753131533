package org.groundwork.formats.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.athlete.Training;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.LeftOut;
import org.groundwork.core.plan.Objective;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.plan.Warning;
import org.groundwork.core.plan.WeekCost;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;
import org.groundwork.core.season.Block;
import org.groundwork.core.season.Phase;
import org.groundwork.core.season.PlannedBlock;
import org.groundwork.core.season.StartingPoint;

/** Ada's road to a spring marathon: 23 weeks over a year's end and a change to summer time. */
final class PlanFixture {

    static final LocalDate START = LocalDate.of(2026, 11, 30);
    static final LocalDate END = LocalDate.of(2027, 5, 9);
    static final LocalDate RACE_DAY = LocalDate.of(2027, 4, 18);
    private static final LocalDate IN_SEASON = LocalDate.of(2027, 2, 22);
    private static final LocalDate TAPER = LocalDate.of(2027, 3, 28);

    private String name = "Ada";
    private String raceName = "City Marathon";
    private ZoneId zone = ZoneId.of("Europe/London");
    private Units units = Units.METRIC;
    private String runTitle = "8 x 400 m";
    private Optional<List<Session>> sessions = Optional.empty();

    static PlanFixture ada() {
        return new PlanFixture();
    }

    PlanFixture named(String other) {
        name = other;
        return this;
    }

    PlanFixture racing(String other) {
        raceName = other;
        return this;
    }

    PlanFixture in(String other) {
        zone = ZoneId.of(other);
        return this;
    }

    PlanFixture reading(Units other) {
        units = other;
        return this;
    }

    private static final StartingPoint START_POINT =
            new StartingPoint(START, Level.INTERMEDIATE, false, true, StartingPoint.Rehearsal.NONE, 0);

    PlanFixture running(String title) {
        runTitle = title;
        return this;
    }

    PlanFixture training(Session... others) {
        sessions = Optional.of(List.of(others));
        return this;
    }

    SeasonPlan plan() {
        Race race = new Race(RACE_DAY, Distance.MARATHON, Race.Priority.A, raceName);
        return new SeasonPlan(
                MethodologyFixture.runnerStrength(),
                START,
                athlete(race),
                new DateSpan(START, END),
                List.of(race),
                phases(),
                START_POINT,
                blocks().stream().map(PlanFixture::planned).toList(),
                runs(),
                sessions.orElseGet(PlanFixture::allSessions),
                List.of(),
                Set.of(),
                List.of(new LeftOut(
                        new IsoWeek(LocalDate.of(2027, 1, 11)),
                        SessionKind.HEAVY,
                        500,
                        List.of("minimum-gap", "availability"))),
                new Objective(1007, 1007, List.of(new WeekCost(new IsoWeek(START), "spread", 3))),
                List.of(new Warning("S22", "A strength session in the run plan of 3 Dec is superseded by this plan.")));
    }

    /** Somebody who said nothing about themselves: no race, no run, no session, no proof. */
    static SeasonPlan bare() {
        Training training = new Training(
                Level.NOVICE, false, OptionalInt.empty(), Set.of(), Set.of(), Map.of(), List.of(), Set.of());
        Circumstances circumstances = new Circumstances(
                ZoneOffset.UTC,
                SlotHours.DEFAULT,
                Set.of(),
                LoadInventory.UNKNOWN,
                Availability.ALWAYS,
                Set.of(),
                List.of(),
                10,
                OptionalInt.empty());
        Athlete nobody = new Athlete(
                "",
                OptionalInt.empty(),
                Optional.empty(),
                training,
                circumstances,
                START,
                List.of(),
                List.of(),
                OptionalInt.empty(),
                MethodologyChoice.of("runner-strength"),
                Units.METRIC);
        DateSpan day = new DateSpan(START, START);
        return new SeasonPlan(
                MethodologyFixture.runnerStrength(),
                START,
                nobody,
                day,
                List.of(),
                List.of(new Phase(PhaseKind.OFF_SEASON, day)),
                START_POINT,
                List.of(planned(maintain(START, START, "S21"))),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                new Objective(5, 3, List.of()),
                List.of());
    }

    private Athlete athlete(Race race) {
        Training training = new Training(
                Level.INTERMEDIATE,
                true,
                OptionalInt.of(3),
                Set.of(Pattern.SQUAT, Pattern.HINGE),
                Set.of(),
                Map.of(
                        "back_squat",
                        new LiftRecord("back_squat", Load.ofKilograms(70), 5, 2, Optional.of(START.minusDays(10)))),
                List.of(new Pain(Pain.Site.KNEE, 2)),
                Set.of());
        Circumstances circumstances = new Circumstances(
                zone,
                SlotHours.DEFAULT,
                Set.of(Equipment.DUMBBELL, Equipment.BARBELL, Equipment.RACK),
                new LoadInventory(
                        List.of(Load.ofKilograms(12.5), Load.ofKilograms(20)),
                        List.of(),
                        List.of(),
                        Load.ofKilograms(20)),
                new Availability(
                        Map.of(DayOfWeek.MONDAY, Set.of(Slot.PM), DayOfWeek.TUESDAY, Set.of(Slot.AM, Slot.PM))),
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.TUESDAY),
                List.of(
                        new Away(
                                new DateSpan(LocalDate.of(2027, 1, 10), LocalDate.of(2027, 1, 16)),
                                Optional.of(Set.of())),
                        new Away(new DateSpan(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 2)), Optional.empty())),
                45,
                OptionalInt.of(2));
        return new Athlete(
                name,
                OptionalInt.of(1988),
                Optional.of(Load.ofKilograms(62)),
                training,
                circumstances,
                START,
                List.of(race),
                List.of(),
                OptionalInt.of(340),
                MethodologyChoice.of("runner-strength"),
                units);
    }

    private static List<Phase> phases() {
        return List.of(
                new Phase(PhaseKind.OFF_SEASON, new DateSpan(START, IN_SEASON.minusDays(1))),
                new Phase(PhaseKind.IN_SEASON, new DateSpan(IN_SEASON, TAPER.minusDays(1))),
                new Phase(PhaseKind.TAPER, new DateSpan(TAPER, RACE_DAY)),
                new Phase(PhaseKind.RECOVERY, new DateSpan(RACE_DAY.plusDays(1), END)));
    }

    private static List<Block> blocks() {
        LocalDate weight = START.plusWeeks(6);
        return List.of(
                new Block(
                        "technique",
                        Focus.TECHNIQUE,
                        Optional.of(Lever.VOLUME),
                        new DateSpan(START, weight.minusDays(1)),
                        Optional.of(weight.minusWeeks(1)),
                        List.of("S16", "S8", "E-deload")),
                new Block(
                        "weight",
                        Focus.WEIGHT,
                        Optional.of(Lever.WEIGHT),
                        new DateSpan(weight, IN_SEASON.minusDays(1)),
                        Optional.of(IN_SEASON.minusWeeks(1)),
                        List.of("S17", "E-deload")),
                maintain(IN_SEASON, TAPER.minusDays(1), "S21"),
                maintain(TAPER, RACE_DAY, "E-taper"),
                maintain(RACE_DAY.plusDays(1), END, "S21"));
    }

    private static PlannedBlock planned(Block block) {
        boolean heavy = block.focus() != Focus.TECHNIQUE;
        return new PlannedBlock(
                block,
                PhaseKind.OFF_SEASON,
                MethodologyFixture.runnerStrength().block(block.template()),
                heavy,
                IsoWeek.of(block.span().start()),
                4,
                0);
    }

    private static Block maintain(LocalDate start, LocalDate end, String why) {
        return new Block(
                "race-season",
                Focus.MAINTAIN,
                Optional.empty(),
                new DateSpan(start, end),
                Optional.empty(),
                List.of(why));
    }

    private List<PlannedRun> runs() {
        List<PlannedRun> runs = new ArrayList<>();
        for (LocalDate monday = START; monday.isBefore(RACE_DAY); monday = monday.plusWeeks(1)) {
            runs.add(run(monday.plusDays(1), RunType.INTERVALS, 97, 60, Optional.of(new Distance(10_000)), runTitle));
            runs.add(run(monday.plusDays(2), RunType.EASY, 100, 45, Optional.empty(), "Easy"));
            runs.add(run(monday.plusDays(3), RunType.THRESHOLD, 62, 50, Optional.empty(), "20 min steady?"));
            if (!monday.plusDays(6).equals(RACE_DAY)) {
                runs.add(
                        run(monday.plusDays(6), RunType.LONG, 100, 120, Optional.of(new Distance(24_000)), "Long run"));
            }
        }
        runs.add(new PlannedRun(
                new DaySlot(RACE_DAY, Slot.AM),
                RunType.RACE,
                100,
                false,
                OptionalInt.empty(),
                Optional.of(Distance.MARATHON),
                raceName,
                "athlete.yaml:20"));
        return runs;
    }

    private static PlannedRun run(
            LocalDate date, RunType type, int confidence, int minutes, Optional<Distance> distance, String title) {
        return new PlannedRun(
                new DaySlot(date, Slot.AM),
                type,
                confidence,
                confidence < 80,
                OptionalInt.of(minutes),
                distance,
                title,
                "weekly pattern");
    }

    private static List<Session> allSessions() {
        List<Session> sessions = new ArrayList<>();
        for (LocalDate monday = START; monday.isBefore(END); monday = monday.plusWeeks(1)) {
            if (!monday.equals(RACE_DAY.minusDays(6))) {
                sessions.addAll(week(monday));
            }
        }
        return sessions;
    }

    private static List<Session> week(LocalDate monday) {
        LocalDate tuesday = monday.plusDays(1);
        int week = new IsoWeek(START).weeksTo(new IsoWeek(monday));
        Session first = SessionFixture.session(
                1,
                new DaySlot(tuesday, Slot.PM),
                kind(tuesday),
                phase(tuesday),
                focus(tuesday),
                isDeload(tuesday),
                tuesday.isBefore(TAPER)
                        ? SessionFixture.squatDay(60 + 2.5 * Math.floorDiv(week, 2))
                        : SessionFixture.upperDay());
        if (!monday.isBefore(TAPER) || monday.equals(LocalDate.of(2027, 1, 11))) {
            return List.of(first);
        }
        LocalDate friday = monday.plusDays(4);
        return List.of(
                first,
                SessionFixture.session(
                        2,
                        new DaySlot(friday, Slot.PM),
                        kind(friday),
                        phase(friday),
                        focus(friday),
                        isDeload(friday),
                        SessionFixture.hingeDay(70 + 2.5 * Math.floorDiv(week, 2))));
    }

    private static SessionKind kind(LocalDate date) {
        return switch (focus(date)) {
            case TECHNIQUE -> SessionKind.ENDURANCE;
            case MAINTAIN -> date.isBefore(TAPER) ? SessionKind.HEAVY : SessionKind.MAINTENANCE;
            case WEIGHT, SPEED, MAX_STRENGTH, VOLUME -> SessionKind.HEAVY;
        };
    }

    private static Focus focus(LocalDate date) {
        return blockOn(date).focus();
    }

    private static boolean isDeload(LocalDate date) {
        return blockOn(date).isDeload(date);
    }

    private static Block blockOn(LocalDate date) {
        return blocks().stream()
                .filter(b -> b.span().contains(date))
                .findFirst()
                .orElseThrow();
    }

    private static PhaseKind phase(LocalDate date) {
        return phases().stream()
                .filter(p -> p.span().contains(date))
                .findFirst()
                .orElseThrow()
                .kind();
    }
}

package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.adapt.progress.Layoff;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.EntryReader;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.review.Review;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Phase;
import org.groundwork.core.simulation.Habit;
import org.groundwork.core.simulation.SimulatedAthlete;
import org.groundwork.core.simulation.SimulatedSeason;
import org.groundwork.core.simulation.SimulatedStep;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.plan.PlanJsonWriter;
import org.junit.jupiter.api.Test;

/**
 * What holds while toy athletes live through their plans. The system property {@code groundwork.years} asks for more
 * seasons of athletes who know their lifts, {@code groundwork.yearWeeks} for longer ones, {@code groundwork.firstYear}
 * begins with another seed, {@code groundwork.holdLayoffs} also fails where loads stay up after a layoff, and {@code groundwork.tellYears} counts what happened.
 */
class SimulatedYearsTest {

    private static final int SEASONS = Integer.getInteger("groundwork.years", 1);
    private static final int FIRST = Integer.getInteger("groundwork.firstYear", 0);
    private static final int DAYS = 7 * Integer.getInteger("groundwork.yearWeeks", 10);
    private static final boolean HOLD_LAYOFFS = Boolean.getBoolean("groundwork.holdLayoffs");
    private static final int ROUNDING_PERCENT = 5;

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");
    private final RandomSeasons seasons = new RandomSeasons(catalogue, methodology);
    private final PlanAdapter adapter = new PlanAdapter(methodology, catalogue);
    private final Review review = Review.of(methodology, catalogue);
    private int revisions;
    private int comparedFailures;
    private int comparedLayoffs;

    @Test
    void noSimulatedSeasonBreaksARuleOrForgetsWhatHappened() throws IOException {
        List<String> faults = new ArrayList<>();
        int lived = 0;
        for (long seed = FIRST; lived < SEASONS; seed++) {
            PlanningInput input = seasons.season(seed);
            if (!input.athlete().training().lifts().isEmpty()) {
                live(seed, input, faults);
                lived++;
            }
        }
        if (Boolean.getBoolean("groundwork.tellYears")) {
            System.out.println(SEASONS + " seasons, " + revisions + " revisions, " + comparedFailures
                    + " loads after failed sets, " + comparedLayoffs + " after layoffs, " + faults.size() + " faults");
            faults.forEach(System.out::println);
        }
        assertThat(faults).isEmpty();
    }

    private void live(long seed, PlanningInput input, List<String> faults) throws IOException {
        Revision first = adapter.begin(input.athlete(), input.runs(), input.asOf());
        SplittableRandom random = new SplittableRandom(seed);
        Habit habit = Habit.values()[(int) (seed % Habit.values().length)];
        List<SimulatedStep> steps;
        try {
            steps = SimulatedSeason.live(
                    adapter, first, new SimulatedAthlete(habit, random::nextDouble), DAYS, events(first, random));
        } catch (InvalidInputException refused) {
            faults.add("seed " + seed + " refused: " + refused.problems());
            return;
        }
        revisions += steps.size();
        for (SimulatedStep step : steps) {
            String when = "seed " + seed + " on " + step.day() + " after "
                    + step.change().getClass().getSimpleName() + ": ";
            review.review(FinishedPlan.of(step.after().plan())).findings().stream()
                    .limit(2)
                    .forEach(finding -> faults.add(when + finding));
            pastChanged(step).ifPresent(what -> faults.add(when + what));
            raised(step).forEach(what -> faults.add(when + what));
        }
        List<String> heavy = tooHeavyAfterLayoffs(steps);
        if (Boolean.getBoolean("groundwork.tellYears")) {
            heavy.forEach(what -> System.out.println("seed " + seed + " too heavy " + what));
        }
        heavy.stream().filter(what -> HOLD_LAYOFFS).forEach(what -> faults.add("seed " + seed + " " + what));
        if (!json(replayed(first, steps).plan())
                .equals(json(steps.isEmpty() ? first.plan() : steps.get(steps.size() - 1).after().plan()))) {
            faults.add("seed " + seed + ": the replay makes another plan");
        }
    }

    /** An illness of two to five weeks, and the first race a week later or earlier. */
    private static Map<LocalDate, Change> events(Revision first, SplittableRandom random) {
        Map<LocalDate, Change> events = new HashMap<>();
        LocalDate ill = first.date().plusDays(14 + random.nextInt(14));
        events.put(ill, Change.ill(new DateSpan(ill, ill.plusDays(14 + random.nextInt(21)))));
        List<Race> races = first.inputs().athlete().races();
        LocalDate told = first.date().plusDays(10 + random.nextInt(15));
        races.stream()
                .filter(race -> race.date().isAfter(told.plusDays(10)))
                .findFirst()
                .map(Race::date)
                .filter(day -> races.stream().noneMatch(r -> r.date().equals(day.plusDays(7))))
                .ifPresent(day -> events.put(told, new Change.RaceMoved(day, day.plusDays(7))));
        return events;
    }

    private static Optional<String> pastChanged(SimulatedStep step) {
        List<String> then = past(step.before().plan(), step);
        List<String> now = past(step.after().plan(), step);
        return then.equals(now) ? Optional.empty() : Optional.of("the past changed from " + then + " to " + now);
    }

    private static List<String> past(SeasonPlan plan, SimulatedStep step) {
        return plan.sessions().stream()
                .filter(s -> s.at().date().isBefore(step.day()))
                .filter(s -> step.before().inputs().log().sessions().stream()
                        .anyMatch(held -> held.session().filter(s.id()::equals).isPresent()))
                .map(s -> s.id() + " " + s.at() + " " + s.exercises())
                .toList();
    }

    /** Loads that stand higher in the next session for the same reps to failure, though sets of them failed. */
    private List<String> raised(SimulatedStep step) {
        if (!(step.change() instanceof Change.Logged logged)) {
            return List.of();
        }
        List<String> raised = new ArrayList<>();
        for (SetDone set : sets(logged)) {
            Optional<SetPrescription> asked = session(step.before().plan(), set.session().orElseThrow())
                    .flatMap(s -> weighed(s, set.exercise()));
            if (asked.isPresent() && set.amount() < asked.get().amount()) {
                next(step, set.exercise(), asked.get().repsToFailure()).ifPresent(load -> {
                    comparedFailures++;
                    if (load.compareTo(set.load().orElseThrow()) > 0) {
                        raised.add(set.exercise() + " " + asked.get() + " failed as " + set + ", next " + load.text());
                    }
                });
            }
        }
        return raised;
    }

    /** Loads that are not the cut of their layoff lower than those before it, by one step of rounding and more. */
    private List<String> tooHeavyAfterLayoffs(List<SimulatedStep> steps) {
        List<String> heavy = new ArrayList<>();
        Map<String, Double> maxes = new HashMap<>();
        LocalDate last = null;
        for (SimulatedStep step : steps) {
            if (!(step.change() instanceof Change.Logged logged) || logged.entries().isEmpty()) {
                continue;
            }
            Layoff layoff = Layoff.between(last == null ? step.day() : last, step.day(), recoveries(step), methodology);
            Session held = session(step.before().plan(), logged.entries().get(0).session().orElseThrow())
                    .orElseThrow();
            for (ExercisePrescription asked : held.exercises()) {
                String id = asked.exercise().id();
                weighed(held, id).ifPresent(set -> {
                    double max = set.load().orElseThrow().load().kilograms()
                            * 1000
                            / methodology.perMilleOfOneRepMax(set.repsToFailure());
                    if (layoff.loadCutPercent() > 0 && maxes.containsKey(id)) {
                        comparedLayoffs++;
                        if (max > maxes.get(id) * (100 - layoff.loadCutPercent() + ROUNDING_PERCENT) / 100) {
                            heavy.add("on " + step.day() + " after " + layoff + ": " + id + " from " + maxes.get(id)
                                    + " to " + max);
                        }
                    }
                });
            }
            workingMaxes(step.after().plan(), step.day(), maxes);
            last = step.day();
        }
        return heavy;
    }

    /** What each load of the sessions after {@code day} stands for, of the nearest session with the exercise. */
    private void workingMaxes(SeasonPlan plan, LocalDate day, Map<String, Double> maxes) {
        Map<String, Double> next = new HashMap<>();
        plan.sessions().stream().filter(s -> s.at().date().isAfter(day)).forEach(s -> s.exercises()
                .forEach(e -> weighed(s, e.exercise().id())
                        .ifPresent(set -> next.putIfAbsent(
                                e.exercise().id(),
                                set.load().orElseThrow().load().kilograms()
                                        * 1000
                                        / methodology.perMilleOfOneRepMax(set.repsToFailure())))));
        maxes.putAll(next);
    }

    private static List<DateSpan> recoveries(SimulatedStep step) {
        return step.before().plan().phases().stream()
                .filter(phase -> phase.kind() == PhaseKind.RECOVERY)
                .map(Phase::span)
                .toList();
    }

    private static List<SetDone> sets(Change.Logged logged) {
        List<SetDone> sets = new ArrayList<>();
        EntryReader reader = new EntryReader() {
            @Override
            public void set(SetDone entry) {
                sets.add(entry);
            }
        };
        logged.entries().forEach(entry -> entry.tell(reader));
        return sets;
    }

    private static Optional<Session> session(SeasonPlan plan, String id) {
        return plan.findSession(id);
    }

    private static Optional<SetPrescription> weighed(Session session, String exercise) {
        return session.exercises().stream()
                .filter(e -> e.exercise().id().equals(exercise))
                .map(ExercisePrescription::workSets)
                .map(sets -> sets.get(0))
                .filter(set -> set.load().isPresent())
                .findFirst();
    }

    private static Optional<Load> next(SimulatedStep step, String exercise, int repsToFailure) {
        return step.after().plan().sessions().stream()
                .filter(s -> s.at().date().isAfter(step.day()))
                .flatMap(s -> weighed(s, exercise).stream())
                .findFirst()
                .filter(set -> set.repsToFailure() == repsToFailure)
                .map(set -> set.load().orElseThrow().load());
    }

    private Revision replayed(Revision first, List<SimulatedStep> steps) {
        Revision again = adapter.begin(first.inputs().athlete(), first.inputs().runs(), first.date());
        for (SimulatedStep step : steps) {
            again = adapter.adapt(again, step.change(), step.day());
        }
        return again;
    }

    private static String json(SeasonPlan plan) throws IOException {
        StringWriter out = new StringWriter();
        PlanJsonWriter.oneLine().write(plan, out);
        return out.toString();
    }
}

package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.review.Review;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.run.Race;
import org.groundwork.core.simulation.Habit;
import org.groundwork.core.simulation.SimulatedAthlete;
import org.groundwork.core.simulation.SimulatedSeason;
import org.groundwork.core.simulation.SimulatedStep;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.plan.PlanJsonWriter;
import org.junit.jupiter.api.Test;

/**
 * What holds while toy athletes live through their plans. The system property {@code groundwork.years} asks for
 * more seasons of athletes who own a bar and know their lifts, {@code groundwork.yearWeeks} for longer ones,
 * {@code groundwork.firstYear} begins with another seed, and {@code groundwork.tellYears} counts what happened.
 */
class SimulatedYearsTest {

    private static final int SEASONS = Integer.getInteger("groundwork.years", 2);
    private static final int FIRST = Integer.getInteger("groundwork.firstYear", 2);
    private static final int DAYS = 7 * Integer.getInteger("groundwork.yearWeeks", 10);
    private static final boolean TELLS = Boolean.getBoolean("groundwork.tellYears");

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");
    private final RandomSeasons seasons = new RandomSeasons(catalogue, methodology);
    private final PlanAdapter adapter = new PlanAdapter(methodology, catalogue);
    private final Review review = Review.of(methodology, catalogue);
    private final FailedSetsLaw failedSets = new FailedSetsLaw(methodology);
    private final List<String> faults = new ArrayList<>();
    private int revisions;
    private int reviews;
    private int comparedAfterLayoffs;
    private long days;

    @Test
    void noSimulatedSeasonBreaksARuleOrForgetsWhatHappened() throws IOException {
        int lived = 0;
        for (long seed = FIRST; lived < SEASONS; seed++) {
            PlanningInput input = seasons.season(seed);
            if (input.athlete().circumstances().equipment().contains(Equipment.BARBELL)) {
                live(seed, input, Lifters.lifting(input.athlete(), new SplittableRandom(seed)));
                lived++;
            }
        }
        tell("%d seasons, %.1f years, %d revisions, %d reviews, %d loads after failed sets, %d after layoffs, %d faults"
                .formatted(
                        SEASONS,
                        days / 365.25,
                        revisions,
                        reviews,
                        failedSets.compared(),
                        comparedAfterLayoffs,
                        faults.size()));
        assertThat(faults).isEmpty();
    }

    private static void tell(String line) {
        if (TELLS) {
            System.out.println(line);
        }
    }

    private void fault(String what) {
        tell(what);
        faults.add(what);
    }

    private void live(long seed, PlanningInput input, Athlete athlete) throws IOException {
        Revision first = adapter.begin(athlete, input.runs(), input.asOf());
        SplittableRandom random = new SplittableRandom(seed);
        Habit habit = Habit.values()[(int) (seed % Habit.values().length)];
        List<SimulatedStep> steps;
        try {
            steps = SimulatedSeason.live(
                    adapter, first, new SimulatedAthlete(habit, random::nextDouble), DAYS, events(first, random));
        } catch (InvalidInputException refused) {
            fault("seed " + seed + " refused: " + refused.problems());
            return;
        }
        revisions += steps.size();
        LocalDate end = first.plan().season().end();
        days += Math.max(0, Math.min(DAYS, end.toEpochDay() - first.date().toEpochDay() + 1));
        LayoffLaw layoffs = new LayoffLaw(methodology);
        for (int i = 0; i < steps.size(); i++) {
            SimulatedStep step = steps.get(i);
            List<String> found = new ArrayList<>(failedSets.faults(step));
            found.addAll(layoffs.faults(step));
            found.addAll(pastChanged(step));
            if (i + 1 == steps.size() || !week(step).equals(week(steps.get(i + 1)))) {
                found.addAll(brokenRules(step.after().plan()));
            }
            String when = "seed " + seed + " on " + step.day() + " after "
                    + step.change().getClass().getSimpleName() + ": ";
            found.forEach(what -> fault(when + what));
        }
        comparedAfterLayoffs += layoffs.compared();
        if (!steps.isEmpty()
                && !json(replayed(first, steps))
                        .equals(json(steps.get(steps.size() - 1).after()))) {
            fault("seed " + seed + ": the replay makes another plan");
        }
    }

    private static IsoWeek week(SimulatedStep step) {
        return IsoWeek.of(step.day());
    }

    private List<String> brokenRules(SeasonPlan plan) {
        reviews++;
        return review.review(FinishedPlan.of(plan)).findings().stream()
                .limit(2)
                .map(Object::toString)
                .toList();
    }

    /** An illness of two to five weeks, and the first race a week later. */
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

    private static List<String> pastChanged(SimulatedStep step) {
        List<String> then = past(step.before().plan(), step);
        List<String> now = past(step.after().plan(), step);
        return then.equals(now) ? List.of() : List.of("the past changed from " + then + " to " + now);
    }

    private static List<String> past(SeasonPlan plan, SimulatedStep step) {
        return plan.sessions().stream()
                .filter(s -> s.at().date().isBefore(step.day()))
                .filter(s -> step.before().inputs().log().sessions().stream()
                        .anyMatch(held -> held.session().filter(s.id()::equals).isPresent()))
                .map(s -> s.id() + " " + s.at() + " " + s.exercises())
                .toList();
    }

    private Revision replayed(Revision first, List<SimulatedStep> steps) {
        Revision again = adapter.begin(first.inputs().athlete(), first.inputs().runs(), first.date());
        for (SimulatedStep step : steps) {
            again = adapter.adapt(again, step.change(), step.day());
        }
        return again;
    }

    private static String json(Revision revision) throws IOException {
        StringWriter out = new StringWriter();
        PlanJsonWriter.oneLine().write(revision.plan(), out);
        return out.toString();
    }
}

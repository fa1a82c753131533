package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.review.Review;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.junit.jupiter.api.Test;

/**
 * Seasons that are trained and logged, with sessions that no plan asked for, numbers of the athletes' own, and all else
 * that life brings. What lies ahead keeps every rule by the numbers in force; what is past was made by those of its day
 * and stays. The system property {@code groundwork.trained} asks for more seasons, {@code groundwork.firstTrained} names
 * the first.
 */
class TrainedSeasonsTest {

    private static final int SEASONS = Integer.getInteger("groundwork.trained", 10);
    private static final long FIRST = Long.getLong("groundwork.firstTrained", 0);
    private static final boolean TELLS = Boolean.getBoolean("groundwork.tellTrained");
    private static final int CHANGES = 8;

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");
    private final RandomSeasons seasons = new RandomSeasons(catalogue, methodology);
    private final RandomChanges changes = new RandomChanges(seasons);
    private final Map<String, Integer> made = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyRuleHoldsAheadWhateverIsTrainedBesidesAndWhicheverNumbersAreTheAthletesOwn() {
        for (long seed = FIRST; seed < FIRST + SEASONS; seed++) {
            new Life(seed).live();
        }
        if (TELLS) {
            System.out.println(made);
        }
        assertThat(made.keySet()).contains("Logged", "AthleteDescribed", "RaceAdded");
        assertThat(faults).isEmpty();
    }

    private final class Life {

        private final long seed;
        private final SplittableRandom random;
        private final RandomTraining training;
        private Revision current;

        private Life(long seed) {
            this.seed = seed;
            this.random = new SplittableRandom(seed);
            this.training = new RandomTraining(catalogue, random);
            PlanningInput input = seasons.season(seed);
            this.current = adapter(input.athlete()).begin(input.athlete(), input.runs(), input.asOf());
        }

        private void live() {
            LocalDate day = current.date();
            for (int i = 0; i < CHANGES; i++) {
                LocalDate next = day.plusDays(1 + random.nextInt(20));
                train(day, next);
                day = next;
                happen(day);
            }
        }

        private void happen(LocalDate day) {
            Athlete athlete = current.inputs().athlete();
            switch (random.nextInt(4)) {
                case 0 -> make(day, training.unplanned(day), athlete);
                case 1 -> {
                    Athlete other = OwnNumbers.changed(athlete, methodology, random);
                    make(day, new Change.AthleteDescribed(other), other);
                }
                default -> changes.any(current.plan(), day, random).ifPresent(change -> make(day, change, athlete));
            }
        }

        /** Holds most of the sessions that are due from {@code from} until the day before {@code to}. */
        private void train(LocalDate from, LocalDate to) {
            for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
                LocalDate on = day;
                Optional<Session> due = current.plan().sessions().stream()
                        .filter(s -> s.at().date().equals(on))
                        .findFirst();
                if (due.isPresent() && random.nextInt(4) > 0) {
                    make(on, training.held(due.get()), current.inputs().athlete());
                }
            }
        }

        /** @param athlete as the change leaves them, whose numbers are in force from now on */
        private void make(LocalDate day, Change change, Athlete athlete) {
            Revision before = current;
            try {
                current = adapter(athlete).adapt(before, change, day);
            } catch (InvalidInputException refused) {
                assertThat(refused.problems()).isNotEmpty();
                return;
            }
            made.merge(change.getClass().getSimpleName(), 1, Integer::sum);
            look(before, day, change);
        }

        private void look(Revision before, LocalDate day, Change change) {
            String when = "seed " + seed + ", " + day + ", " + change.getClass().getSimpleName() + " with "
                    + current.inputs().athlete().methodology() + ": ";
            Review review = Review.of(OwnNumbers.of(current.inputs().athlete(), methodology), catalogue);
            review.review(FinishedPlan.of(current.plan())).findings().stream()
                    .limit(2)
                    .forEach(f -> fault(when + f));
            List<String> then = past(before.plan(), day);
            List<String> now = past(current.plan(), day);
            if (!now.stream().allMatch(then::contains)) {
                fault(when + "the past changed");
            }
        }
    }

    private void fault(String what) {
        if (TELLS) {
            System.out.println(what);
        }
        faults.add(what);
    }

    private PlanAdapter adapter(Athlete athlete) {
        return new PlanAdapter(OwnNumbers.of(athlete, methodology), catalogue);
    }

    private static List<String> past(SeasonPlan plan, LocalDate day) {
        return plan.sessions().stream()
                .filter(s -> s.at().date().isBefore(day))
                .map(s -> s.id() + " " + s.at() + " " + s.exercises())
                .toList();
    }
}

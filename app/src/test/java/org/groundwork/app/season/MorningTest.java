package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.SessionRated;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.simulation.Habit;
import org.groundwork.core.simulation.SimulatedAthlete;
import org.groundwork.core.simulation.SimulatedSeason;
import org.groundwork.core.simulation.SimulatedStep;
import org.junit.jupiter.api.Test;

/** What the morning after days off shows, before anybody says anything. */
class MorningTest {

    private static final int DAYS_OFF = 15;

    private final PlanAdapter adapter = new PlanAdapter(Runners.METHODOLOGY, Runners.CATALOGUE);
    private final Revision published = threeWeeksIn();
    private final LocalDate last = published.date();
    private final Session due = published.plan().sessions().stream()
            .filter(s -> !s.at().date().isBefore(last.plusDays(DAYS_OFF)))
            .filter(s -> s.exercises().stream().anyMatch(e -> weighed(e).isPresent()))
            .findFirst()
            .orElseThrow();
    private final LocalDate day = due.at().date();

    private Revision threeWeeksIn() {
        RandomSeasons seasons = new RandomSeasons(Runners.CATALOGUE, Runners.METHODOLOGY);
        for (long seed = 0; ; seed++) {
            PlanningInput input = seasons.season(seed);
            if (input.athlete().circumstances().equipment().contains(Equipment.BARBELL)) {
                SplittableRandom random = new SplittableRandom(seed);
                Athlete lifter = Lifters.lifting(input.athlete(), random);
                Revision first = adapter.begin(lifter, input.runs(), input.asOf());
                SimulatedAthlete toy = new SimulatedAthlete(Habit.HONEST, random::nextDouble);
                List<SimulatedStep> steps = SimulatedSeason.live(adapter, first, toy, 21, Map.of());
                return steps.get(steps.size() - 1).after();
            }
        }
    }

    private static Optional<Load> weighed(ExercisePrescription asked) {
        SetPrescription set = asked.workSets().get(0);
        return set.load().map(target -> target.load());
    }

    @Test
    void twoWeeksOffLowerTodaysLoadsBeforeAnyCheckIn() {
        Revision morning = adapter.today(published, day);
        Session today = morning.plan().findSession(due.id()).orElseThrow();
        assertThat(today.at()).isEqualTo(due.at());
        assertThat(morning.number()).isEqualTo(published.number());
        int lower = 0;
        for (ExercisePrescription then : due.exercises()) {
            Optional<Load> now = AskedLoads.find(today, then.exercise().id())
                    .filter(set -> set.repsToFailure() == then.workSets().get(0).repsToFailure())
                    .map(AskedLoads::load);
            if (now.isPresent()) {
                Load before = weighed(then).orElseThrow();
                assertThat(now.get()).as(then.exercise().id()).isLessThanOrEqualTo(before);
                lower += now.get().compareTo(before) < 0 ? 1 : 0;
            }
        }
        assertThat(lower).as("where dumbbells are too far apart, a load stays").isPositive();
    }

    @Test
    void aSessionLoggedWithoutACheckInIsJudgedByThatMorningsLoads() {
        Session today =
                adapter.today(published, day).plan().findSession(due.id()).orElseThrow();
        SessionRated rated = new SessionRated(
                new EntryId("rated"), day.atTime(18, 0), Optional.of(due.id()), OptionalInt.of(6), OptionalInt.of(40));
        Revision after = adapter.adapt(published, new Change.Logged(List.of(rated)), day.plusDays(1));
        assertThat(after.plan().findSession(due.id()).orElseThrow().exercises()).isEqualTo(today.exercises());
    }

    @Test
    void lookingTwiceShowsTheSame() {
        Revision morning = adapter.today(published, day);
        assertThat(adapter.today(morning, day)).isSameAs(morning);
        assertThat(adapter.today(published, last)).isSameAs(published);
    }
}

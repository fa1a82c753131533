package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Block;
import org.junit.jupiter.api.Test;

/** What happens to the block that a season goes on in. */
class RunningBlocksTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 30);
    private static final LocalDate RACE = LocalDate.of(2027, 6, 6);

    private final PlanAdapter adapter = new PlanAdapter(Runners.METHODOLOGY, Runners.CATALOGUE);

    private Revision lifter() {
        SeasonPlan plan = Runners.lifter(START, List.of(marathon(RACE)));
        return adapter.begin(plan.athlete(), plan.runs(), START);
    }

    private static Race marathon(LocalDate date) {
        return new Race(date, Distance.MARATHON, Race.Priority.A, "Marathon");
    }

    @Test
    void nothingHeavyIsLeftOfARunningHeavyBlockOnceAKneeHurtsTooMuch() {
        for (int days = 1; days <= 14; days++) {
            LocalDate hurt = START.plusDays(days);
            SeasonPlan plan = adapter.adapt(lifter(), new Change.GotHurt(new Pain(Pain.Site.KNEE, 6)), hurt)
                    .plan();
            assertThat(plan.sessions())
                    .as("hurt on %s", hurt)
                    .filteredOn(s -> !s.at().date().isBefore(hurt))
                    .isNotEmpty()
                    .noneMatch(s -> s.kind() == SessionKind.HEAVY);
        }
    }

    @Test
    void aRunningBlockIsNeverShortenedToALightWeekThatHasBegun() {
        Revision planned = lifter();
        for (int days = 1; days < 35; days += 3) {
            LocalDate today = START.plusDays(days);
            for (int weeks = 10; weeks < 20; weeks += 2) {
                Race race = marathon(today.plusWeeks(weeks));
                SeasonPlan plan = adapter.adapt(planned, new Change.RaceAdded(race), today)
                        .plan();
                Block running = blockOn(plan, today);
                LocalDate before = blockOn(planned.plan(), today).deloadFrom().orElseThrow();
                assertThat(running.deloadFrom().filter(light -> light.isBefore(today) && !light.equals(before)))
                        .as("on %s for a race on %s", today, race.date())
                        .isEmpty();
            }
        }
    }

    private static Block blockOn(SeasonPlan plan, LocalDate day) {
        return plan.blocks().stream()
                .filter(block -> block.span().contains(day))
                .findFirst()
                .orElseThrow();
    }
}

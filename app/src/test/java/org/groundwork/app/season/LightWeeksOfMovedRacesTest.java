package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.review.Review;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Block;
import org.junit.jupiter.api.Test;

/** A light last week comes and goes with the taper that would take its place. */
class LightWeeksOfMovedRacesTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 30);
    private static final LocalDate RACE = LocalDate.of(2027, 6, 6);
    private static final int TAPER_DAYS = 21;

    private final PlanAdapter adapter = new PlanAdapter(Runners.METHODOLOGY, Runners.CATALOGUE);
    private final Revision planned = begin();

    private Revision begin() {
        Race race = new Race(RACE, Distance.MARATHON, Race.Priority.A, "Marathon");
        SeasonPlan plan = Runners.returner(START, List.of(race));
        return adapter.begin(plan.athlete(), plan.runs(), START);
    }

    @Test
    void noLightWeekComesRightBeforeATaperThatAMovedRaceBringsIntoIt() {
        LocalDate light = firstLightWeek(planned.plan());
        for (int days = 0; days < 7; days++) {
            LocalDate taper = light.plusDays(days);
            SeasonPlan plan = moved(planned, RACE, taper.plusDays(TAPER_DAYS), light.minusDays(1));
            Block before = blockOn(plan, taper.minusDays(1));
            assertThat(plan.phases()).anySatisfy(phase -> {
                assertThat(phase.kind()).isEqualTo(PhaseKind.TAPER);
                assertThat(phase.span().start()).isEqualTo(taper);
            });
            assertThat(before.deloadFrom()).as("taper from %s", taper).isEmpty();
            assertKeepsEveryRule(plan);
        }
    }

    @Test
    void aLightWeekComesBackWhereTheTaperThatTookItsPlaceMovesAway() {
        LocalDate light = firstLightWeek(planned.plan());
        LocalDate nearer = light.plusDays(7L + TAPER_DAYS);
        LocalDate day = light.minusWeeks(2);
        Revision near = adapter.adapt(planned, new Change.RaceMoved(RACE, nearer), day);
        assertThat(blockOn(near.plan(), light).deloadFrom()).isEmpty();
        SeasonPlan plan = moved(near, nearer, RACE, day.plusDays(1));
        assertThat(blockOn(plan, light).deloadFrom()).isEqualTo(Optional.of(light));
        assertKeepsEveryRule(plan);
    }

    private SeasonPlan moved(Revision revision, LocalDate from, LocalDate to, LocalDate day) {
        return adapter.adapt(revision, new Change.RaceMoved(from, to), day).plan();
    }

    private static LocalDate firstLightWeek(SeasonPlan plan) {
        return plan.blocks().stream()
                .flatMap(block -> block.deloadFrom().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Block blockOn(SeasonPlan plan, LocalDate day) {
        return plan.blocks().stream()
                .filter(block -> block.span().contains(day))
                .findFirst()
                .orElseThrow();
    }

    private static void assertKeepsEveryRule(SeasonPlan plan) {
        assertThat(Review.of(Runners.METHODOLOGY, Runners.CATALOGUE)
                        .review(FinishedPlan.of(plan))
                        .findings())
                .isEmpty();
    }
}

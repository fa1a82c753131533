package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.Continuation;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.planning.SeasonPlanner;
import org.groundwork.core.session.Adjustments;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.junit.jupiter.api.Test;

/** A plan that is planned on from some day, where nothing happened, stays what it was. */
class GoingOnTest {

    private static final int SEASONS = Integer.getInteger("groundwork.goingOn", 200);

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");
    private final RandomSeasons seasons = new RandomSeasons(catalogue, methodology);
    private final SeasonPlanner planner = new SeasonPlanner();

    @Test
    void aSeasonInWhichEverythingWasHeldAsPlannedStaysAsItIs() {
        for (long seed = 0; seed < SEASONS; seed++) {
            PlanningInput input = seasons.season(seed);
            SeasonPlan plan = planner.plan(input);
            SplittableRandom random = new SplittableRandom(seed);
            LocalDate day =
                    plan.season().start().plusDays(random.nextInt(plan.season().days()));
            SeasonPlan on = planner.plan(goingOn(input, plan, day));
            if (on.season().equals(plan.season())) {
                String when = "seed " + seed + " on " + day;
                assertThat(on.blocks()).as(when).isEqualTo(plan.blocks());
                assertThat(contents(on)).as(when).isEqualTo(contents(plan));
            }
        }
    }

    static PlanningInput goingOn(PlanningInput input, SeasonPlan plan, LocalDate day) {
        List<Session> held = plan.sessions().stream()
                .filter(s -> s.at().date().isBefore(day))
                .toList();
        Continuation before = new Continuation(day, plan, plan.start(), held, List.of(), Map.of(), Adjustments.NONE);
        return new PlanningInput(
                input.athlete(),
                input.runs(),
                day,
                Map.of(),
                Optional.of(before),
                input.methodology(),
                input.catalogue());
    }

    private static List<String> contents(SeasonPlan plan) {
        return plan.sessions().stream()
                .map(s -> s.id() + " " + s.at() + " " + s.kind() + " " + s.exercises())
                .toList();
    }
}

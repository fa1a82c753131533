package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.plan.PlanJsonReader;
import org.groundwork.formats.plan.PlanJsonWriter;
import org.junit.jupiter.api.Test;

/** A plan's JSON says everything of it. The system property {@code groundwork.plans} asks for more seasons. */
class PlanReadBackTest {

    private static final int PLANS = Integer.getInteger("groundwork.plans", 50);

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");
    private final RandomSeasons seasons = new RandomSeasons(catalogue, methodology);
    private final PlanAdapter adapter = new PlanAdapter(methodology, catalogue);
    private final PlanJsonReader reader =
            new PlanJsonReader(catalogue, choice -> Optional.of(methodology).filter(m -> m.id().equals(choice.name())));

    @Test
    void aPlanReadFromItsOwnJsonIsThePlanAndWritesTheSameBytes() {
        boolean hasMissed = false;
        boolean hasRetired = false;
        for (long seed = 0; seed < PLANS; seed++) {
            PlanningInput input = seasons.season(seed);
            Revision first = adapter.begin(input.athlete(), input.runs(), input.asOf());
            requireReadBack(first.plan(), seed);
            SeasonPlan later = later(first, seed).plan();
            requireReadBack(later, seed);
            hasMissed |= !later.missed().isEmpty();
            hasRetired |= !later.retired().isEmpty();
        }
        assertThat(hasMissed && hasRetired).isTrue();
    }

    /** The season after a missed session and an illness, so that ids were retired. */
    private Revision later(Revision first, long seed) {
        List<Session> sessions = first.plan().sessions();
        if (sessions.isEmpty()) {
            return first;
        }
        Session missed = sessions.get(new SplittableRandom(seed).nextInt(sessions.size()));
        LocalDate day = missed.at().date();
        Revision after = adapter.adapt(first, new Change.SessionMissed(missed.id()), day);
        Revision ill = adapter.adapt(after, Change.ill(new DateSpan(day.plusDays(1), day.plusDays(6))), day);
        return adapter.adapt(ill, new Change.Logged(List.of()), day.plusDays(9));
    }

    private void requireReadBack(SeasonPlan plan, long seed) {
        String text = PlanJsonWriter.readable().toText(plan);
        SeasonPlan read = reader.read("plan.json", text.getBytes(StandardCharsets.UTF_8));
        assertThat(PlanJsonWriter.readable().toText(read)).as("seed %d", seed).isEqualTo(text);
        assertThat(read.equals(plan)).as("seed %d is the same plan", seed).isTrue();
    }
}

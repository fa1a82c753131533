package org.groundwork.core.run.reading;

import java.util.List;
import org.groundwork.core.run.reading.Surroundings.Footing;

/** A whole plan, in whose light each of its entries is read. */
final class PlanReading {

    private final Surroundings around;
    private final PlanHabits habits;

    /** @param drafts all of the plan's, in the order of days */
    PlanReading(List<Draft> drafts) {
        this.around = new Surroundings(drafts.stream()
                .filter(draft -> draft.metres() > 0 || draft.words().has(Signal.RACE))
                .map(PlanReading::footing)
                .toList());
        this.habits = PlanHabits.of(drafts);
    }

    /** What kind of run {@code draft} is, one of the plan's. */
    Reading of(Draft draft) {
        Place place = around.placeOf(draft.date(), draft.metres(), habits);
        Reading reading = new TypeRules(draft.words(), draft.metres(), place).read();
        return around.isEnd(draft.date()) ? RaceDistances.ofLast(reading, draft.words(), draft.distance()) : reading;
    }

    private static Footing footing(Draft draft) {
        return new Footing(
                draft.date(),
                FasterPart.comparable(draft.words(), draft.metres()),
                TypeRules.isEndurance(draft.words()));
    }
}

package org.groundwork.core.run.reading;

import java.util.List;
import org.groundwork.core.run.reading.Surroundings.Footing;

/** A whole plan, in whose light each of its entries is read. */
final class PlanReading {

    private static final int SHORT_GOAL_METRES = 10_500;

    private final Surroundings around;
    private final boolean shortGoal;

    /** @param drafts all of the plan's, in the order of days */
    PlanReading(List<Draft> drafts) {
        this.around = new Surroundings(drafts.stream()
                .filter(draft -> draft.metres() > 0 || draft.words().has(Signal.RACE))
                .map(PlanReading::footing)
                .toList());
        this.shortGoal = isShortGoal(drafts);
    }

    /** What kind of run {@code draft} is, one of the plan's. */
    Reading of(Draft draft) {
        Place place = around.placeOf(draft.date(), draft.metres(), shortGoal);
        Reading reading = new TypeRules(draft.words(), draft.metres(), place).read();
        return around.isEnd(draft.date()) ? RaceDistances.ofLast(reading, draft.words(), draft.distance()) : reading;
    }

    private static Footing footing(Draft draft) {
        return new Footing(
                draft.date(),
                FasterPart.comparable(draft.words(), draft.metres()),
                TypeRules.isEndurance(draft.words()));
    }

    /** Whether the plan leads to a race of up to 10 km, so that its race pace is that of intervals. */
    private static boolean isShortGoal(List<Draft> drafts) {
        int goal = 0;
        for (Draft draft : drafts) {
            if (draft.isRace() && draft.metres() > 0) {
                goal = draft.metres();
            }
        }
        return goal > 0 && goal <= SHORT_GOAL_METRES;
    }
}

package org.groundwork.core.run.reading;

import java.util.IdentityHashMap;
import java.util.List;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.reading.Surroundings.Footing;

/** A whole plan, in whose light each of its entries is read and then doubted. */
final class PlanReading {

    private final Surroundings around;
    private final PlanHabits habits;
    private final IdentityHashMap<Draft, Reading> readings = new IdentityHashMap<>();
    private final LikeRuns like;

    /** @param drafts all of the plan's, in the order of days */
    PlanReading(List<Draft> drafts) {
        this.around = new Surroundings(drafts.stream()
                .filter(draft -> draft.metres() > 0 || draft.words().has(Signal.RACE))
                .map(PlanReading::footing)
                .toList());
        this.habits = PlanHabits.of(drafts);
        drafts.forEach(draft -> readings.put(draft, read(draft)));
        this.like = new LikeRuns(readings);
    }

    /** What kind of run {@code draft} is, one of the plan's. */
    Reading of(Draft draft) {
        return DoubtTable.weigh(readings.get(draft), evidenceOf(draft));
    }

    /** What speaks against the reading of {@code draft}, one of the plan's. */
    List<String> doubtsOf(Draft draft) {
        return DoubtTable.reasons(readings.get(draft), evidenceOf(draft));
    }

    /** What can be held against the reading of {@code draft}, one of the plan's. */
    Evidence evidenceOf(Draft draft) {
        RunType type = readings.get(draft).type();
        return new Evidence(
                type,
                draft.words(),
                draft.metres(),
                placeOf(draft),
                like.isUnlike(draft),
                like.isAloneOnItsWeekday(draft, type),
                like.isFamiliar(draft),
                like.isOnlyEntryOfDay(draft),
                like.isFarFromLongRuns(draft));
    }

    private Reading read(Draft draft) {
        Reading reading = new TypeRules(draft.words(), draft.metres(), placeOf(draft)).read();
        return around.isEnd(draft.date()) ? RaceDistances.ofLast(reading, draft.words(), draft.distance()) : reading;
    }

    private Place placeOf(Draft draft) {
        return around.placeOf(draft.date(), draft.metres(), habits);
    }

    private static Footing footing(Draft draft) {
        return new Footing(
                draft.date(),
                FasterPart.comparable(draft.words(), draft.metres()),
                TypeRules.isEndurance(draft.words()));
    }
}

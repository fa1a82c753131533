package org.groundwork.core.run.reading;

import static org.groundwork.core.run.RunType.CROSS;
import static org.groundwork.core.run.RunType.OTHER;
import static org.groundwork.core.run.RunType.REST;
import static org.groundwork.core.run.RunType.STRENGTH;

import java.util.List;

/** Reasons to doubt that a day is for rest or that an entry is a note. */
final class OtherDoubts {

    static final List<Doubt> ALL = List.of(
            Doubt.of(
                    REST,
                    40,
                    "an amount or a choice beside rest",
                    run -> run.words().offersChoice() && !run.words().hasAny(Signal.WALK, Signal.LOOSENING)
                            || run.words().hasAmountLeft()),
            Doubt.of(
                    REST,
                    40,
                    "the same words were read otherwise in this plan",
                    run -> run.unlikeItsLike() && run.words().hasLetters()),
            Doubt.of(
                    OTHER,
                    30,
                    "alone on its day, where notes stand beside runs",
                    run -> run.onlyEntryOfDay() && run.place().plan().whole()),
            Doubt.of(
                    OTHER,
                    20,
                    "the last entry of the plan, where its race may be meant",
                    run -> run.place().last() && run.place().plan().whole()),
            Doubt.of(
                    CROSS,
                    40,
                    "running in it",
                    run -> run.words().hasAny(Signal.RUN, Signal.LONG)
                            || run.words().hasDistance()),
            Doubt.of(
                    CROSS,
                    20,
                    "a walk and no other sport, which may be rest, or what the plan trains with",
                    run -> run.words().has(Signal.WALK) && !run.words().hasAny(Signal.CROSS, Signal.YOGA)),
            Doubt.of(STRENGTH, 36, "running in it", run -> run.words()
                    .hasAny(Signal.RUN, Signal.EASY, Signal.EASY_RUN, Signal.LONG)),
            Doubt.of(
                    OTHER,
                    40,
                    "a length, and no word of a note",
                    run -> run.metres() > 0 && !run.words().hasAny(Signal.NOTE, Signal.HEADING)));

    private OtherDoubts() {}
}

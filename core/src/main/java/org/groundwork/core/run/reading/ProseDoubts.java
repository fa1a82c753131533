package org.groundwork.core.run.reading;

import static org.groundwork.core.run.RunType.EASY;
import static org.groundwork.core.run.RunType.INTERVALS;
import static org.groundwork.core.run.RunType.LONG;
import static org.groundwork.core.run.RunType.THRESHOLD;

import java.util.EnumSet;
import java.util.List;

/** Reasons to doubt any run, from the way it is told. */
final class ProseDoubts {

    private static final int SOME_WORDS = 3;
    private static final int MORE_WORDS = 4;

    static final List<Doubt> ALL = List.of(
            new Doubt(
                    36,
                    "words that are not known, no pace, and nothing else of its kind on that weekday",
                    EnumSet.of(THRESHOLD, INTERVALS),
                    run -> run.aloneOnItsWeekday()
                            && run.words().unknownWords() > 0
                            && !run.words().efforts().isAny()),
            new Doubt(
                    30,
                    "speaks of another day, of a condition or of what not to do",
                    EnumSet.of(EASY, LONG, THRESHOLD, INTERVALS),
                    run -> run.words().speaksOfElse()),
            Doubt.of(
                    EASY,
                    30,
                    "a sentence of words that are not known",
                    run -> run.words().unknownWords() >= SOME_WORDS),
            new Doubt(
                    30,
                    "a longer sentence of words that are not known",
                    EnumSet.of(THRESHOLD, INTERVALS),
                    run -> run.words().unknownWords() >= MORE_WORDS));

    private ProseDoubts() {}
}

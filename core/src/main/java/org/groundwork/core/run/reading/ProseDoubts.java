package org.groundwork.core.run.reading;

import static org.groundwork.core.run.RunType.EASY;
import static org.groundwork.core.run.RunType.INTERVALS;
import static org.groundwork.core.run.RunType.LONG;
import static org.groundwork.core.run.RunType.THRESHOLD;

import java.util.EnumSet;
import java.util.List;

/** Reasons to doubt any run, from the way it is told. */
final class ProseDoubts {

    private static final int A_SENTENCE_OF_UNKNOWN_WORDS = 3;

    static final List<Doubt> ALL = List.of(
            new Doubt(
                    30,
                    "speaks of another day, of a condition or of what not to do",
                    EnumSet.of(EASY, LONG, THRESHOLD, INTERVALS),
                    run -> run.words().speaksOfElse()),
            new Doubt(
                    30,
                    "a sentence of words that are not known",
                    EnumSet.of(EASY, THRESHOLD, INTERVALS),
                    run -> run.words().unknownWords() >= A_SENTENCE_OF_UNKNOWN_WORDS));

    private ProseDoubts() {}
}

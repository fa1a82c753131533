package org.groundwork.core.run.reading;

import java.util.regex.Pattern;

/**
 * Words that mean something.
 *
 * @param signal what they say
 * @param weight how sure they make a reader, 0 to 100; 0 for words that would mislead and are only taken out
 * @param reason what they say, for a person
 * @param pattern the words, in the spelling of {@link PlainText}
 */
record Cue(Signal signal, int weight, String reason, Pattern pattern) {

    static final String EASY_PACE = "an easy pace";

    static Cue of(Signal signal, int weight, String reason, String... alternatives) {
        return new Cue(signal, weight, reason, Pattern.compile(String.join("|", alternatives)));
    }

    /** Whether an amount or pace beside these words is none of a faster run. */
    boolean misleadsOnPace() {
        return signal == Signal.ASIDE || signal == Signal.STRIDES || reason.equals(EASY_PACE);
    }
}

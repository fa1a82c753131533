package org.groundwork.core.run.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that mean something.
 *
 * @param signal what they say
 * @param weight how sure they make a reader, 0 to 100; 0 for words that would mislead and are only taken out
 * @param reason what they say, for a person
 * @param stems parts of words of which one must be there for the pattern to match; none where that is not known. They
 *     cost little to look for, and most titles hold none of them
 * @param pattern the words, in the spelling of {@link PlainText}
 */
record Cue(Signal signal, int weight, String reason, List<String> stems, Pattern pattern) {

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    static final String EASY_PACE = "an easy pace";

    static Cue of(Signal signal, int weight, String reason, String... alternatives) {
        return new Cue(signal, weight, reason, List.of(), Pattern.compile(String.join("|", alternatives)));
    }

    /** This cue, looked for only in text that holds one of {@code stems}. */
    Cue with(String... stems) {
        return new Cue(signal, weight, reason, List.of(stems), pattern);
    }

    /** {@code text} with the words of this cue taken out, or {@code text} itself where there are none. */
    String takenOutOf(String text) {
        if (!mayBeIn(text)) {
            return text;
        }
        Matcher match = pattern.matcher(text);
        return match.find()
                ? SPACES.matcher(match.replaceAll(" ~ ")).replaceAll(" ").strip()
                : text;
    }

    private boolean mayBeIn(String text) {
        return stems.isEmpty() || stems.stream().anyMatch(text::contains);
    }

    /** Whether an amount or pace beside these words is none of a faster run. */
    boolean misleadsOnPace() {
        return signal == Signal.ASIDE || signal == Signal.STRIDES || reason.equals(EASY_PACE);
    }
}

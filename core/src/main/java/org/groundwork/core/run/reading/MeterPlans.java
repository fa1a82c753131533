package org.groundwork.core.run.reading;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Plans whose hard days are run by lactate. One that speaks of the meter, or of doubles at threshold, says no more than
 * <em>10 x 1000, 1 min</em> elsewhere and means threshold; what is to be quicker is told there by a pace, a hill or a
 * track.
 */
final class MeterPlans {

    private static final Pattern SPOKEN_OF =
            Pattern.compile("\\bmmol\\b|\\bdouble[- ]threshold\\b|\\ball threshold work\\b|\\bby (?:the )?meter\\b");
    private static final Pattern REPEATS = Pattern.compile(
            "\\b\\d{1,2} x \\(?(?:[3-9]\\d\\d|[1-5]\\d{3}|\\d{1,2} ?(?:min|'|km?|mi)|\\d{1,2}:\\d\\d)(?![\\d:])"
                    + "|\\b\\d\\d/\\d\\d x \\d+|\\b\\d(?:\\.\\d)? ?km? x \\d+");
    private static final Pattern SAID_OTHERWISE = Pattern.compile("\\b(?:hills?|uphill|track|spikes|rhythm|pace|speed|"
            + "effort|fast|hard|race|vo2\\w*|max\\w*|sprints?|strides|strong|full\\w*|on|off|vo2|fartlek|tempo|threshold|jog|quick\\w*|walk)\\b"
            + "|\\bmin(?:utes?)? easy\\b|@ ?(?!threshold)|\\bat (?!\\d\\.\\d)|%");
    private static final Pattern MILLIMOLES =
            Pattern.compile("(?:@|\\bat) ?[1-4]\\.\\d(?:-[1-4]\\.\\d)?(?= ?(?:mmol\\b|,|$))(?: ?mmol)?");

    private MeterPlans() {}

    static boolean isSpokenOf(Collection<String> texts) {
        return texts.stream().anyMatch(text -> SPOKEN_OF.matcher(text).find());
    }

    /** {@code text} of a plan that is run by lactate, with the name of its repeats where none is said. */
    static String spellOut(String text) {
        boolean unnamed =
                REPEATS.matcher(text).find() && !SAID_OTHERWISE.matcher(text).find();
        return unnamed ? MILLIMOLES.matcher(text).replaceAll("").strip() + ", threshold" : text;
    }
}

package org.groundwork.core.run.reading;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Efforts on a scale of one to ten. A plan that speaks of the scale anywhere may say no more than <em>15 at 7</em>
 * elsewhere, which in other plans could mean anything.
 */
final class EffortScale {

    private static final String LEVEL = "(10|[1-9](?:\\.5)?)(?: ?(?:-|to) ?(10|[1-9]))?";
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "\\beffort(?: level)? (?:of )?(?:10|[1-9])\\b(?! ?(?:x|km|mi|min))|\\b1 ?(?:-|to) ?10\\b(?! ?(?:km|mi|min|k\\b))"
                    + "|\\brpe\\b|\\bout of 10\\b|\\b[1-9]/10\\b(?! ?(?:km|mi|k\\b))");
    private static final Pattern NAMED =
            Pattern.compile("(?:\\b(?:at|@) ?)?(?:\\beffort(?: level)?|\\brpe) ?(?:of |= ?)?" + LEVEL
                    + "(?: ?/ ?10| out of 10)?\\b(?! ?(?:x|km|mi|min)\\b)");
    private static final Pattern OF_TEN = Pattern.compile(
            "(?:\\b(?:at|@) ?)?(?<![\\d.])" + LEVEL + " ?(?:/ ?10|out of 10)\\b(?: effort)?(?! ?(?:km|mi|k\\b))");
    private static final Pattern BARE_MINUTES =
            Pattern.compile("\\b(\\d{1,2}) (?:at|@) ?" + LEVEL + "(?![\\d:.]|[ -]?(?:km?|mi|min|x|%|sec)\\b)");
    private static final Pattern BARE =
            Pattern.compile("\\b(?:at|@) ?" + LEVEL + "(?![\\d:.]|[ -]?(?:km?|mi|min|x|%|am|pm|sec)\\b)");

    private static final Pattern RATING = Pattern.compile("[,;] ?(?:10|[1-9])/10$");

    private EffortScale() {}

    /** {@code details} without how hard the whole session is to feel, which stands last and is the pace of no part. */
    static String withoutRating(String details) {
        return RATING.matcher(details).replaceFirst("");
    }

    static boolean isSpokenOf(Collection<String> texts) {
        return texts.stream().anyMatch(text -> SPOKEN_OF.matcher(text).find());
    }

    /** {@code text} of a plan that speaks of the scale, each effort written as {@code rpe 7}. */
    static String spellOut(String text) {
        String named = NAMED.matcher(text).replaceAll(level -> rpe(level.group(1), level.group(2)));
        String ofTen = OF_TEN.matcher(named).replaceAll(level -> rpe(level.group(1), level.group(2)));
        String minutes = BARE_MINUTES
                .matcher(ofTen)
                .replaceAll(level -> level.group(1) + " min " + rpe(level.group(2), level.group(3)));
        return BARE.matcher(minutes).replaceAll(level -> rpe(level.group(1), level.group(2)));
    }

    private static String rpe(String from, String to) {
        String whole = from.endsWith(".5") ? from.substring(0, 1) : from;
        return "rpe " + whole + (to == null ? "" : "-" + to);
    }
}

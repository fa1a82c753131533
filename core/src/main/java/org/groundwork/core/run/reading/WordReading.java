package org.groundwork.core.run.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of one day say, each kind of signal with the cue that gave it first. */
final class WordReading {

    private static final Pattern REPEATS =
            Pattern.compile("\\b\\d+(?:-\\d+)? x \\(?\\d|\\b\\d+(?:-\\d+)? x (?:mile|k|km|half)\\b"
                    + "|\\b\\d{3,4}(?: ?[-/,] ?\\d{3,4}){2,}\\b");
    private static final Pattern COUNTED = Pattern.compile("\\d x |\\brepeats?\\b|\\breps\\b|\\bsprints?\\b");
    private static final Pattern DISTANCE = Pattern.compile(
            "\\d ?-?(?:mi|miles?|km?|kms)(?!\\w)|\\d{3} ?m(?!\\w)|^\\(?\\d+(?:\\.\\d+)?(?:-\\d+(?:\\.\\d+)?)?\\)?$");
    private static final Pattern TIME =
            Pattern.compile("\\d ?-?(?:min|mins|minutes?|hours?|hrs?|h|')(?!\\w)|^\\d{1,2}:\\d{2}");

    private final Map<Signal, Cue> signals = new EnumMap<>(Signal.class);
    private final Efforts efforts;
    private final String rest;
    private final boolean repeats;
    private final String text;

    private WordReading(String text) {
        this.text = text;
        String left = text;
        for (Cue cue : Cue.values()) {
            left = take(cue, left);
        }
        this.rest = left;
        this.repeats = REPEATS.matcher(left).find();
        this.efforts = Efforts.of(withoutStrides(text));
    }

    /** Reads {@code text}, which is in one spelling. */
    static WordReading of(String text) {
        return new WordReading(text);
    }

    boolean has(Signal signal) {
        return signals.containsKey(signal);
    }

    Optional<Cue> cue(Signal signal) {
        return Optional.ofNullable(signals.get(signal));
    }

    Efforts efforts() {
        return efforts;
    }

    /** Whether a number of repetitions is left that no pace and no name explains. */
    boolean hasRepeats() {
        return repeats;
    }

    /** Whether a distance is left once other sports are taken out. */
    boolean hasDistance() {
        return DISTANCE.matcher(rest).find();
    }

    /** Whether a time is left once other sports are taken out. */
    boolean hasTime() {
        return TIME.matcher(rest).find();
    }

    /** Whether the words count anything that is repeated. */
    boolean countsEfforts() {
        return COUNTED.matcher(text).find();
    }

    boolean offersChoice() {
        return text.contains(" or ") || text.contains("/");
    }

    String text() {
        return text;
    }

    private String take(Cue cue, String left) {
        Matcher match = cue.pattern().matcher(left);
        if (!match.find()) {
            return left;
        }
        signals.putIfAbsent(cue.signal(), cue);
        return match.replaceAll(" ~ ").replaceAll(" {2,}", " ").strip();
    }

    private static String withoutStrides(String text) {
        String left = text;
        for (Cue cue : Cue.values()) {
            boolean misleads = cue.signal() == Signal.STRIDES
                    || cue == Cue.NOT_TO_DO
                    || cue == Cue.OTHER_DAYS
                    || cue == Cue.WARM_UP
                    || cue == Cue.EASY_PACE;
            left = misleads ? cue.pattern().matcher(left).replaceAll(" ") : left;
        }
        return left;
    }
}

package org.groundwork.core.run.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundwork.core.run.RunType;

/** What a text says, each kind of signal with the cue that gave it first. */
final class WordReading {

    private static final Pattern COUNTED =
            Pattern.compile("\\d x |\\d times\\b|\\brepeats?\\b|\\breps\\b|\\bsprints?\\b");
    private static final Pattern DISTANCE = Pattern.compile(
            "\\d ?-?(?:mi|miles?|km?|kms)(?!\\w)|\\d{3} ?m(?!\\w)|^\\(?\\d{1,2}(?:\\.\\d+)?(?:-\\d+(?:\\.\\d+)?)?\\)?"
                    + "(?= |$)(?! ?(?:x|to|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|sets?|reps|rounds|weeks?|days?|am|pm|times)\\b)");
    private static final Pattern TIME =
            Pattern.compile("\\d ?-?(?:min|mins|minutes?|hours?|hrs?|h|')(?!\\w)|^\\d{1,2}:\\d{2}|\\d:\\d\\d:\\d\\d");
    private static final Pattern JOINED = Pattern.compile("[+&/]|\\b(?:and|or|then|plus)\\b");

    private static final Pattern CLOCK_PACE =
            Pattern.compile("(?:@|\\bat) ?(?:\\d:\\d\\d|\\d{1,2}\\.\\d)\\b(?! ?(?:k|km|mi|miles?)\\b)");
    private static final Pattern UNKNOWN = Pattern.compile(
            "\\b(?!(?:the|and|then|with|for|from|into|your|you|per|over|out|total|"
                    + "day|week|min|mins|minutes?|miles?|hours?|hrs?|sec|seconds|sets?|each|between|times?|consisting|all|one|about|at|"
                    + "this|that|them|they|there|here|now|just|only|also|after|before|back|down|off|around|round|along|via|"
                    + "our|his|her|its|are|was|were|will|can|may|should|would|could|able|have|has|had|not|but|any|some|"
                    + "(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|early|middle|club|group|please|"
                    + "home|way|path|road|route|park|loops?|laps?|street|town|river|canal|lake|beach|woods?|forest|trails?|grass|flat|belt|hotel|legs|feel)\\b)[a-z]{3,}\\b");
    private static final Pattern AMOUNT =
            Pattern.compile("\\d ?-?(?:mi|miles?|km?|m|mins?|minutes?|'|h|hours?)(?!\\w)");
    private static final Pattern NAMED_PACE = Pattern.compile("@ ?[a-z]{2}");
    private static final Pattern SHARE = Pattern.compile("\\b[89]\\d ?%");
    private static final Pattern STOP = Pattern.compile("[,;:.!?(]");
    private static final Pattern EFFORT = Pattern.compile(
            "\\b(?:effort|pace|speed|best|quick\\w*|fast\\w*|hard\\w*|surg\\w+|sprint\\w*|push\\w*|climb\\w*|reps?|sets?|rounds)\\b"
                    + "|\\d x |\\bx \\d|%");
    private static final Pattern ELSE = Pattern.compile(
            "\\b(?:not|no (?!(?:watch|clock|heroics|hero|effort|hurry|rush|pressure|stress|music|rucksack|bag)\\b)|don't|never|instead|tomorrow|yesterday|was|if|unless|before|after|optional)\\b");
    private static final Pattern PART = Pattern.compile("\\b(?:last|final|third) (?!week|long)");
    private static final Pattern MIDWEEK = Pattern.compile("\\bmid-? ?week\\b");
    private static final Pattern NO_RACE = Pattern.compile(
            "(?:\\bnot?\\b|n't|\\bnever)(?: \\w+){0,2} (?:rac(?:e|ing)|fast|hard|pb|very)\\b|\\bnot very\\b");
    private static final Pattern REST_FIRST =
            Pattern.compile("^(?:complete |full |total )?(?:rest|off|day off|nothing|r(?= or\\b))\\b");

    private static final Pattern EASY_FIRST = Pattern.compile(
            "^\\d{1,3} ?(?:'|min\\w*|h|hours?)? ?(?:easy|steady|relaxed|gentle)(?= ?(?:[,;:+&(]|then|and|with))");

    private final Map<Signal, Cue> signals;
    private final Efforts efforts;
    private final Repeats repeats;
    private final String rest;
    private final String text;

    private WordReading(Map<Signal, Cue> signals, Efforts efforts, Repeats repeats, String rest, String text) {
        this.signals = signals;
        this.efforts = efforts;
        this.repeats = repeats;
        this.rest = rest;
        this.text = text;
    }

    /** Reads {@code text}, which is in one spelling. */
    static WordReading of(String text) {
        Map<Signal, Cue> signals = new EnumMap<>(Signal.class);
        String left = text;
        String paced = text;
        for (Cue cue : CueTable.CUES) {
            String without = cue.takenOutOf(left);
            if (!without.equals(left)) {
                signals.putIfAbsent(cue.signal(), cue);
                left = without;
                paced = cue.misleadsOnPace() ? cue.takenOutOf(paced) : paced;
            }
        }
        return new WordReading(signals, Efforts.of(paced), Repeats.of(paced), left, text);
    }

    /** This title, with the paces and repeats that {@code details} add to it. */
    WordReading withEffortsOf(WordReading details) {
        Map<Signal, Cue> both = new EnumMap<>(signals);
        details.cue(Signal.PROGRESSION).ifPresent(cue -> both.putIfAbsent(Signal.PROGRESSION, cue));
        if (has(Signal.INTERVALS) && !details.repeats.isAny()) {
            details.cue(Signal.THRESHOLD).ifPresent(cue -> both.putIfAbsent(Signal.THRESHOLD, cue));
        }
        return new WordReading(
                both,
                efforts.isAny() ? efforts : details.efforts,
                repeats.isAny() || has(Signal.LONG) ? repeats : details.repeats,
                rest,
                text);
    }

    /** This, and what {@code cue} says that no word of it did. */
    WordReading with(Cue cue) {
        Map<Signal, Cue> more = new EnumMap<>(Signal.class);
        more.putAll(signals);
        more.putIfAbsent(cue.signal(), cue);
        return new WordReading(more, efforts, repeats, rest, text);
    }

    /** Whether no word means anything, words of notes and asides apart. */
    boolean isSilent() {
        return signals.keySet().stream().allMatch(signal -> signal == Signal.ASIDE || signal == Signal.HEADING);
    }

    boolean has(Signal signal) {
        return signals.containsKey(signal);
    }

    boolean hasAny(Signal... any) {
        for (Signal signal : any) {
            if (has(signal)) {
                return true;
            }
        }
        return false;
    }

    Optional<Cue> cue(Signal signal) {
        return Optional.ofNullable(signals.get(signal));
    }

    /** The reading as {@code type} that the cue of {@code signal} gives, if it is there. */
    Optional<Reading> reading(Signal signal, RunType type) {
        return cue(signal).map(cue -> new Reading(type, cue.weight(), cue.reason()));
    }

    Efforts efforts() {
        return efforts;
    }

    Repeats repeats() {
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
        return repeats.isAny() || COUNTED.matcher(text).find();
    }

    /** Whether two amounts or more stand in what no cue has understood. */
    boolean hasAmountsLeft() {
        return AMOUNT.matcher(rest).results().count() > 1;
    }

    /** Whether a number stands in what no cue has understood. */
    boolean hasAmountLeft() {
        return rest.chars().anyMatch(Character::isDigit);
    }

    boolean offersChoice() {
        return text.contains(" or ") || text.contains("/");
    }

    /** Whether a high per cent of something is named, such as of a heart rate. */
    boolean namesShare() {
        return SHARE.matcher(text).find();
    }

    /** Whether a part of the run is spoken of. */
    boolean namesPart() {
        return PART.matcher(text).find();
    }

    /** Whether it is said to stand in the middle of the week. */
    boolean namesMidweek() {
        return MIDWEEK.matcher(text).find();
    }

    /** Whether racing is what the words say not to do. */
    boolean deniesRacing() {
        return NO_RACE.matcher(text).find();
    }

    /** Whether a pace is named that no cue has understood. */
    boolean hasPaceLeft() {
        return NAMED_PACE.matcher(rest).find();
    }

    /** Whether the first thing said is that there is nothing to do. */
    boolean startsWithRest() {
        return has(Signal.REST) && REST_FIRST.matcher(text).find();
    }

    /** Whether the first thing said is an amount to be run easily. */
    boolean opensEasy() {
        return EASY_FIRST.matcher(text).find();
    }

    /** Whether the words put two things together or beside each other. */
    boolean joinsParts() {
        return JOINED.matcher(text).find();
    }

    /** Whether there is a word, and not numbers alone. */
    boolean hasLetters() {
        return text.chars().anyMatch(Character::isLetter);
    }

    String text() {
        return text;
    }

    /** How many words of the text no cue has understood; the small words of any sentence don't count. */
    int unknownWords() {
        return (int) UNKNOWN.matcher(rest).results().count();
    }

    /** The words up to the first stop. */
    String opening() {
        return STOP.split(text, 2)[0];
    }

    /** How many of them stand before the first stop, where an entry says what it is. */
    int unknownOpeningWords() {
        return (int) UNKNOWN.matcher(STOP.split(rest, 2)[0]).results().count();
    }

    boolean isOnePart() {
        return text.indexOf(';') < 0;
    }

    /** Whether the words may be about another day, a condition or something not to be done. */
    boolean speaksOfElse() {
        return ELSE.matcher(text).find();
    }

    /** Whether what no cue has understood speaks of effort. */
    boolean hasEffortLeft() {
        return EFFORT.matcher(rest).find();
    }

    /** Whether a pace is given as a clock reads it, which says nothing of how hard that is for this runner. */
    boolean isPacedByClock() {
        return CLOCK_PACE.matcher(text).find();
    }
}

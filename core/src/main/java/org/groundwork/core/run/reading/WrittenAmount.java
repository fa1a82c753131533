package org.groundwork.core.run.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.quantity.Distance;

/** Finds how far and how long a whole run is in its words; of a range, the upper end. */
public final class WrittenAmount {

    private static final String NUMBER = "(\\d{1,5}(?:\\.\\d{1,3})?)";
    private static final String RANGE =
            "(?:\\d{1,3}(?:\\.\\d{1,3})?\\s?(?:k|km|mi|miles?)?\\s?(?:-|to|/)\\s?)?" + NUMBER;
    private static final String DISTANCE_UNIT = "(miles?|mi|kms?|kilomet(?:er|re)s?|k|met(?:er|re)s?|m)";
    /** Words before a bare number that make it the length of a run. */
    private static final String MANNER =
            "(?:easy|endurance|long|trail|relaxed|steady|recovery|rec|aerobic|general|ga|gentle|slow|run|jog|medium|med|mid|"
                    + "ml|mlr|lr|lsr|lsd|l|marathon|pace|rest|or|mon|tues|wednes|thurs|fri|satur|sun|day|sunday|saturday)";

    private static final Pattern DISTANCE =
            Pattern.compile("(?<![\\w.:])" + RANGE + "[\\s-]{0,2}" + DISTANCE_UNIT + "(?![\\w'])");
    private static final Pattern BARE =
            Pattern.compile("^" + RANGE + "(?=$|\\s+(?!x\\b|min|sec|h\\b|hr|hour|%)[a-z(])");
    private static final Pattern BARE_AFTER_MANNER = Pattern.compile(
            "^(?:" + MANNER + "[ -]){1,4}" + RANGE + "(?=$|[ ,;(]+(?!x\\b|min|sec|s\\b|h\\b|hr|hour|%|'|days|/))");
    private static final Pattern LONG_RUN = Pattern.compile("^(?:l|lr|lsd|lsr|long)\\b|\\blong run");
    private static final Pattern COUNTED_RUNS = Pattern.compile("^\\d+ (?:\\w+ )?(?:runs|sessions|sets|reps|x)\\b");
    private static final Pattern MINUTES =
            Pattern.compile("(?<![\\w.:])(?:\\d{1,3}\\s?(?:-|to)\\s?)?(\\d{1,3})[\\s-]?(?:minutes?|mins?|')(?![\\w])");
    private static final Pattern HOURS = Pattern.compile(
            "(?<![\\w.:])(\\d{1,2}(?:\\.\\d{1,2})?)[\\s-]?(?:hours?|hrs?|h)(?:\\s?(?:and )?(\\d{1,2})\\s?(?:m|"
                    + "min|mins|minutes)?)?(?![\\w])");
    private static final Pattern CLOCK = Pattern.compile("(?<![\\w.:])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])");
    private static final Pattern REPEATED_BEFORE = Pattern.compile("\\d\\s?x\\s?\\(?\\s?$");
    private static final Pattern ASIDE_BEFORE =
            Pattern.compile("(?:last|first|final|middle|every|@|at|walk|of|%)\\s?$");
    private static final Pattern ASIDE_AFTER = Pattern.compile(
            "^\\s?(?:(?:race\\s?|goal\\s?)*(?:pace|effort)|rp\\b|rest\\b|jog\\b|recover|walk\\b|between|warm|"
                    + "cool|@|at\\b|easy jog|(?:of )?(?:d\\+|climb|ascent|gain|vert|elev|hm\\b))");
    private static final Pattern PACED_AFTER = Pattern.compile("^\\s?(?:@|at\\b)[^;,]*$");
    private static final Pattern RUN_BEFORE = Pattern.compile("^(?:easy |long )?(?:run|jog) $");
    private static final Pattern TEMPO_MINUTES = Pattern.compile("^(\\d{2}) (?:tempo|threshold|fartlek)\\b");
    private static final int SHORTEST_RUN_METRES = 1_000;
    private static final int LONGEST_RUN_METRES = 200_000;
    /** What is shorter is a part of a run, such as the minute run between two walked. */
    private static final int SHORTEST_RUN_MINUTES = 10;

    private static final int LONGEST_RUN_MINUTES = 1_440;
    private static final int LEAST_BARE_MINUTES = 30;

    private WrittenAmount() {}

    /**
     * How far the whole run is.
     *
     * @param words any text
     * @param unit what a number without a unit is taken for
     */
    public static Optional<Distance> distance(String words, DistanceUnit unit) {
        return distanceIn(PlainText.of(words), unit);
    }

    /** How long the whole run is, in minutes, if the words give a time rather than a distance. */
    public static OptionalInt minutes(String words) {
        return minutesIn(PlainText.of(words));
    }

    static Optional<Distance> distanceIn(String text, DistanceUnit unit) {
        String first = firstLine(text);
        List<Distance> found = new ArrayList<>(distances(first, false));
        if (found.isEmpty()) {
            found.addAll(distances(text, true));
        }
        trailing(text).ifPresent(found::add);
        Optional.of(WrittenParts.metres(first))
                .filter(metres -> metres > 0)
                .map(metres -> DistanceUnit.METRE.of(metres))
                .filter(WrittenAmount::isRunnable)
                .ifPresent(found::add);
        return found.stream()
                .max(Distance::compareTo)
                .or(() -> bare(first, unit))
                .or(() -> distances(text, false).stream().max(Distance::compareTo))
                .or(() -> paced(first));
    }

    static OptionalInt minutesIn(String whole) {
        String text = firstLine(whole);
        int most = Math.max(
                Math.max(Math.max(most(MINUTES, text, 1), hours(text)), tempoMinutes(text)),
                Math.max(bareMinutes(text), WrittenParts.minutes(text)));
        most = most == 0 ? pacedMinutes(text) : most;
        return most < SHORTEST_RUN_MINUTES || most > LONGEST_RUN_MINUTES ? OptionalInt.empty() : OptionalInt.of(most);
    }

    private static String firstLine(String text) {
        int end = text.indexOf(" ; ");
        return end < 0 ? text : text.substring(0, end);
    }

    /** The one distance of a title, which a pace goes with. */
    private static Optional<Distance> paced(String text) {
        Matcher match = DISTANCE.matcher(text);
        boolean alone =
                match.find() && PACED_AFTER.matcher(text.substring(match.end())).find();
        return alone
                        && !REPEATED_BEFORE
                                .matcher(text.substring(0, match.start()))
                                .find()
                ? metres(match)
                : Optional.empty();
    }

    private static int pacedMinutes(String text) {
        Matcher match = MINUTES.matcher(text);
        boolean alone =
                match.find() && PACED_AFTER.matcher(text.substring(match.end())).find();
        return alone
                        && !REPEATED_BEFORE
                                .matcher(text.substring(0, match.start()))
                                .find()
                ? Integer.parseInt(match.group(1))
                : 0;
    }

    private static List<Distance> distances(String text, boolean opening) {
        List<Distance> found = new ArrayList<>();
        Matcher match = DISTANCE.matcher(text);
        while (match.find()) {
            if (isWhole(text, match) && (!opening || match.start() == 0)) {
                metres(match).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Distance> trailing(String text) {
        Matcher match = DISTANCE.matcher(text);
        Optional<Distance> last = Optional.empty();
        while (match.find()) {
            last = match.end() == text.length() && isWhole(text, match) ? metres(match) : Optional.empty();
        }
        return last;
    }

    private static boolean isWhole(String text, Matcher match) {
        return !REPEATED_BEFORE.matcher(text.substring(0, match.start())).find()
                && !ASIDE_BEFORE.matcher(text.substring(0, match.start())).find()
                && !ASIDE_AFTER.matcher(text.substring(match.end())).find();
    }

    private static Optional<Distance> metres(Matcher match) {
        return DistanceUnit.of(match.group(2))
                .map(unit -> unit.of(Double.parseDouble(match.group(1))))
                .filter(WrittenAmount::isRunnable);
    }

    private static Optional<Distance> bare(String text, DistanceUnit unit) {
        Matcher match = BARE.matcher(text);
        Matcher after = BARE_AFTER_MANNER.matcher(text);
        if (after.find()) {
            return Optional.of(after.group(1))
                    .filter(number -> !isBareMinutes(text, number))
                    .map(number -> unit.of(Double.parseDouble(number)))
                    .filter(WrittenAmount::isRunnable);
        }
        if (!match.find() || COUNTED_RUNS.matcher(text).find() || tempoMinutes(text) > 0) {
            return Optional.empty();
        }
        return Optional.of(unit.of(Double.parseDouble(match.group(1)))).filter(WrittenAmount::isRunnable);
    }

    /** Nobody jogs thirty of any unit but minutes. */
    private static boolean isBareMinutes(String text, String number) {
        return Double.parseDouble(number) >= LEAST_BARE_MINUTES
                && !LONG_RUN.matcher(text).find();
    }

    private static int bareMinutes(String text) {
        Matcher after = BARE_AFTER_MANNER.matcher(text);
        return after.find() && isBareMinutes(text, after.group(1)) ? (int) Double.parseDouble(after.group(1)) : 0;
    }

    private static boolean isRunnable(Distance distance) {
        return distance.metres() >= SHORTEST_RUN_METRES && distance.metres() <= LONGEST_RUN_METRES;
    }

    private static int most(Pattern pattern, String text, int group) {
        int most = 0;
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            if (isWhole(text, match)) {
                most = Math.max(most, Integer.parseInt(match.group(group)));
            }
        }
        return most;
    }

    private static int hours(String text) {
        Matcher match = HOURS.matcher(text);
        if (match.find()) {
            int extra = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
            return (int) Math.round(Double.parseDouble(match.group(1)) * 60) + extra;
        }
        Matcher clock = CLOCK.matcher(text);
        boolean opens = clock.find()
                && (clock.start() == 0
                        || RUN_BEFORE.matcher(text.substring(0, clock.start())).matches());
        return opens ? Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)) : 0;
    }

    private static int tempoMinutes(String text) {
        Matcher match = TEMPO_MINUTES.matcher(text);
        return match.find() && Integer.parseInt(match.group(1)) >= 15 ? Integer.parseInt(match.group(1)) : 0;
    }
}

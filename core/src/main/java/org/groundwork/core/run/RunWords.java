package org.groundwork.core.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;

/** Runs, and what became of them, as people say it. */
final class RunWords {

    private static final int LONGEST_TITLE = 60;

    private RunWords() {}

    /** The title in quotes, on one line and cut where it is long; the kind of run where there is none. */
    static String name(PlannedRun run) {
        String title = run.title().replaceAll("\\s+", " ").strip();
        if (title.isEmpty()) {
            return kind(run.type());
        }
        return "\"" + (title.length() <= LONGEST_TITLE ? title : cut(title)) + "\"";
    }

    private static String cut(String title) {
        int end = Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1 : LONGEST_TITLE;
        return title.substring(0, end).strip() + " ...";
    }

    /** {@code "Long run" moved from Sunday 7 to Saturday 6 March}. */
    static String moved(PlannedRun before, PlannedRun after) {
        LocalDate from = before.at().date();
        LocalDate to = after.at().date();
        String start = from.getMonth() == to.getMonth() ? DayWords.numbered(from) : DayWords.day(from);
        return name(after) + " moved from " + start + " to " + DayWords.day(to);
    }

    /** {@code "8 x 400 m" became "10 x 400 m"}, or what else is different where the title is the same. */
    static String changed(PlannedRun before, PlannedRun after) {
        if (!name(before).equalsIgnoreCase(name(after))) {
            return name(before) + " became " + name(after);
        }
        List<String> parts = new ArrayList<>();
        if (!before.distance().equals(after.distance())) {
            parts.add(instead(kilometres(after), kilometres(before), "distance"));
        } else if (!before.minutes().equals(after.minutes())) {
            parts.add(instead(minutes(after), minutes(before), "duration"));
        }
        if (before.at().slot() != after.at().slot()) {
            parts.add("is in the " + half(after) + ", not the " + half(before));
        }
        if (before.type() != after.type()) {
            parts.add("is read as " + kind(after.type()) + ", not " + kind(before.type()));
        }
        return name(after) + " " + (parts.isEmpty() ? "is worded anew" : String.join(" and ", parts));
    }

    private static String instead(Optional<String> now, Optional<String> then, String what) {
        if (now.isEmpty()) {
            return "has no " + what + " any more, it was " + then.orElseThrow();
        }
        return "is " + now.get() + then.map(old -> ", not " + old).orElse("");
    }

    private static Optional<String> kilometres(PlannedRun run) {
        return run.distance().map(RunWords::kilometres);
    }

    /** {@code 21.1 km}, to the nearest 100 m. */
    static String kilometres(Distance distance) {
        long hundreds = Math.round(distance.metres() / 100.0);
        return hundreds / 10 + (hundreds % 10 == 0 ? "" : "." + hundreds % 10) + " km";
    }

    private static Optional<String> minutes(PlannedRun run) {
        return run.minutes().isPresent() ? Optional.of(run.minutes().getAsInt() + " minutes") : Optional.empty();
    }

    private static String half(PlannedRun run) {
        return run.at().slot() == Slot.AM ? "morning" : "evening";
    }

    private static String kind(RunType type) {
        return switch (type) {
            case REST -> "rest";
            case EASY -> "an easy run";
            case LONG -> "a long run";
            case QUALITY_LONG -> "a long run with a faster part";
            case THRESHOLD -> "a threshold run";
            case INTERVALS -> "intervals";
            case RACE -> "a race";
            case CROSS -> "another sport";
            case STRENGTH -> "strength";
            case OTHER -> "a note";
        };
    }
}

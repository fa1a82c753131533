package org.groundwork.core.schedule.explain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;

/** The words a coach uses for times, runs and sessions. */
final class Words {

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private Words() {}

    /** {@code 37 h}, {@code 37 h 30 min}; {@code right} for no time at all, as in "right after". */
    static String time(int minutes) {
        if (minutes == 0) {
            return "right";
        }
        int hours = minutes / 60;
        int rest = minutes % 60;
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }

    /** {@code Tuesday evening}. */
    static String place(DaySlot at) {
        return day(at.date()) + " " + half(at.slot());
    }

    static String day(LocalDate date) {
        return DAYS.get(date.getDayOfWeek().ordinal());
    }

    /** {@code the morning's intervals} of the same day, {@code Thursday's intervals} within six days, else the date. */
    static String when(DaySlot at, DaySlot seenFrom, String what) {
        long days = Math.abs(ChronoUnit.DAYS.between(seenFrom.date(), at.date()));
        if (days == 0) {
            return "the " + half(at.slot()) + "'s " + what;
        }
        return days < 7 ? day(at.date()) + "'s " + what : "the " + what + " on " + at.date();
    }

    static String run(PlannedRun run) {
        return run.doubtful() ? "doubtful " + run(run.type()) : run(run.type());
    }

    private static String run(RunType type) {
        return switch (type) {
            case EASY -> "easy run";
            case LONG -> "long run";
            case QUALITY_LONG -> "quality long run";
            case THRESHOLD -> "threshold run";
            case INTERVALS -> "intervals";
            case RACE -> "race";
            case CROSS -> "cross-training";
            case REST, STRENGTH, OTHER -> type.name().toLowerCase(Locale.ROOT);
        };
    }

    static String session(SessionKind kind) {
        return switch (kind) {
            case HEAVY -> "heavy session";
            case ENDURANCE -> "endurance-type session";
            case POWER -> "power session";
            case MAINTENANCE -> "maintenance session";
            case PRIMER -> "primer";
        };
    }

    private static String half(Slot slot) {
        return slot == Slot.AM ? "morning" : "evening";
    }
}

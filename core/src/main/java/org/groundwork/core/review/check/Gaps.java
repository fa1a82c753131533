package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.review.finished.FinishedRun;
import org.groundwork.core.review.finished.FinishedSession;

/** Hours between things of a plan. Where a half of the day is not stated, the most favourable one is believed. */
final class Gaps {

    private static final int MINUTES_PER_HOUR = 60;

    /** Three weeks: no two things further apart than this are too near each other, by whatever methodology. */
    static final int LONGEST_MINUTES = 21 * 24 * MINUTES_PER_HOUR;

    private final SlotHours hours;

    Gaps(SlotHours hours) {
        this.hours = hours;
    }

    /** Minutes from a session to a run; empty where the run is not surely later. */
    OptionalInt minutes(FinishedSession from, FinishedRun to) {
        return minutes(from.date(), from.slot(), to.date(), to.slot());
    }

    /** Minutes from a run to a session; empty where the session is not surely later. */
    OptionalInt minutes(FinishedRun from, FinishedSession to) {
        return minutes(from.date(), from.slot(), to.date(), to.slot());
    }

    /** Minutes from a session to another; empty where the second is not surely later. */
    OptionalInt minutes(FinishedSession from, FinishedSession to) {
        return minutes(from.date(), from.slot(), to.date(), to.slot());
    }

    private OptionalInt minutes(LocalDate from, Optional<Slot> fromSlot, LocalDate to, Optional<Slot> toSlot) {
        boolean sameDayUnsure = from.equals(to) && (fromSlot.isEmpty() || toSlot.isEmpty());
        DaySlot earlier = new DaySlot(from, fromSlot.orElse(Slot.AM));
        DaySlot later = new DaySlot(to, toSlot.orElse(Slot.PM));
        int minutes = hours.minutesBetween(earlier, later);
        return sameDayUnsure || minutes <= 0 ? OptionalInt.empty() : OptionalInt.of(minutes);
    }

    /** Whether {@code minutes} are there and fewer than {@code wantedHours}. */
    static boolean isShort(OptionalInt minutes, int wantedHours) {
        return minutes.isPresent() && minutes.getAsInt() < wantedHours * MINUTES_PER_HOUR;
    }

    /** {@code 11 h} or {@code 11.5 h}. */
    static String words(OptionalInt minutes) {
        int tenths = minutes.orElse(0) * 10 / MINUTES_PER_HOUR;
        return (tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10) + " h";
    }
}

package org.groundwork.core.log;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;

/** One thing that an athlete entered. */
public sealed interface LogEntry permits SetDone, SetSkipped, SessionRated, CheckedIn, Noted, TakenBack {

    /** The order of a log: by time, of equal times by id. */
    Comparator<LogEntry> ORDER = Comparator.comparing(LogEntry::at).thenComparing(LogEntry::id);

    EntryId id();

    /** When it happened, on the athlete's own clock. */
    LocalDateTime at();

    /** The planned session it belongs to; empty for what no plan asked for. */
    Optional<String> session();

    /** Tells {@code reader} what it is. */
    void tell(EntryReader reader);

    default LocalDate date() {
        return at().toLocalDate();
    }

    /** The half of the day it happened in. */
    default DaySlot daySlot() {
        return new DaySlot(date(), Slot.of(at().toLocalTime()));
    }
}

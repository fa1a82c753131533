package org.groundwork.formats.living;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.run.PlannedRun;

/** One line of a plan's journal. */
public sealed interface JournalEvent {

    /** Its line, from 1. */
    int number();

    /** The day it was entered on. */
    LocalDate date();

    /** Tells {@code reader} what it is. */
    <T> T tell(Reader<T> reader);

    /** What each kind of event comes to. */
    interface Reader<T> {
        T begun(Begun event);

        T described(Described event);

        T changed(Changed event);

        T undone(Undone event);

        T redone(Redone event);
    }

    /** The plan was made; the first event of each journal, and of no other place in it. */
    record Begun(int number, LocalDate date, AthleteSource athlete, List<PlannedRun> runs) implements JournalEvent {
        public Begun {
            requireLine(number);
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(athlete, "athlete");
            runs = List.copyOf(runs);
        }

        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.begun(this);
        }
    }

    /** The athlete described themselves anew, in a file. */
    record Described(int number, LocalDate date, AthleteSource athlete) implements JournalEvent {
        public Described {
            requireLine(number);
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(athlete, "athlete");
        }

        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.described(this);
        }
    }

    /** Anything else happened or was decided. */
    record Changed(int number, LocalDate date, Change change) implements JournalEvent {
        public Changed {
            requireLine(number);
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(change, "change");
        }

        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.changed(this);
        }
    }

    /** The last decision that stood was taken back. */
    record Undone(int number, LocalDate date) implements JournalEvent {
        public Undone {
            requireLine(number);
            Objects.requireNonNull(date, "date");
        }

        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.undone(this);
        }
    }

    /** The decision taken back last stands again. */
    record Redone(int number, LocalDate date) implements JournalEvent {
        public Redone {
            requireLine(number);
            Objects.requireNonNull(date, "date");
        }

        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.redone(this);
        }
    }

    private static void requireLine(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("line " + number + " is before the journal's start");
        }
    }
}

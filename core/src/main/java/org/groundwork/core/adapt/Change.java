package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;

/** Something that happened, or that somebody decided, and that a plan answers with a new revision. */
public sealed interface Change {

    /** Tells {@code reader} what it is. */
    <T> T tell(Reader<T> reader);

    /** The check-in that it is, if it is one. */
    default Optional<CheckedIn> checkIn() {
        return Optional.empty();
    }

    /** What it enters into the log, possibly nothing. */
    default List<LogEntry> entered() {
        return List.of();
    }

    /**
     * The day whose morning's plan it speaks of, where it speaks of what that plan asks for; empty where it speaks of the
     * plan as it was published.
     *
     * @param today the day of the change
     */
    default Optional<LocalDate> morning(LocalDate today) {
        return Optional.empty();
    }

    /** Whether it asks for a place, so that it can only be done or refused. */
    default boolean asksForPlace() {
        return false;
    }

    /** What each kind of change comes to. */
    interface Reader<T> {
        T logged(Logged change);

        T checkedIn(CheckInGiven change);

        T moved(SessionMoved change);

        T cancelled(SessionCancelled change);

        T missed(SessionMissed change);

        T shortened(SessionShortened change);

        T swapped(ExerciseSwapped change);

        T away(WentAway change);

        T hurt(GotHurt change);

        T cleared(LegsCleared change);

        T raceAdded(RaceAdded change);

        T raceMoved(RaceMoved change);

        T raceDropped(RaceDropped change);

        T runsReplaced(RunsReplaced change);

        T runMoved(RunMoved change);

        T runDropped(RunDropped change);

        T described(AthleteDescribed change);
    }

    /** Sets, ratings or notes were entered, or taken back. */
    record Logged(List<LogEntry> entries) implements Change {
        public Logged {
            entries = List.copyOf(entries);
        }

        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.logged(this);
        }

        @Override
        public List<LogEntry> entered() {
            return entries;
        }

        @Override
        public Optional<LocalDate> morning(LocalDate today) {
            return entries.stream().map(LogEntry::date).min(Comparator.naturalOrder());
        }
    }

    /** The questions before a session were answered, or skipped. */
    record CheckInGiven(CheckedIn entry) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.checkedIn(this);
        }

        @Override
        public Optional<CheckedIn> checkIn() {
            return Optional.of(entry);
        }

        @Override
        public List<LogEntry> entered() {
            return List.of(entry);
        }

        @Override
        public Optional<LocalDate> morning(LocalDate today) {
            return Optional.of(entry.date());
        }
    }

    /** A session is to be held at {@code to}, a place of the week it is due. */
    record SessionMoved(String session, DaySlot to) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.moved(this);
        }

        @Override
        public Optional<LocalDate> morning(LocalDate today) {
            return Optional.of(today);
        }

        @Override
        public boolean asksForPlace() {
            return true;
        }
    }

    /** A session is not to be held, nor another in its place. */
    record SessionCancelled(String session) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.cancelled(this);
        }

        @Override
        public Optional<LocalDate> morning(LocalDate today) {
            return Optional.of(today);
        }
    }

    /** A session was not held on its day; it may find another one in its week. */
    record SessionMissed(String session) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.missed(this);
        }
    }

    /** The day of a session allows only {@code minutes}, 10 to 180, and perhaps other equipment than the usual. */
    record SessionShortened(String session, int minutes, Optional<Set<Equipment>> equipment) implements Change {
        public SessionShortened {
            equipment = equipment.map(Set::copyOf);
            if (minutes < Circumstances.SHORTEST_SESSION_MINUTES || minutes > Circumstances.LONGEST_SESSION_MINUTES) {
                throw new IllegalArgumentException(minutes + " minutes are not within 10 to 180");
            }
        }

        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.shortened(this);
        }

        @Override
        public Optional<LocalDate> morning(LocalDate today) {
            return Optional.of(today);
        }
    }

    /** From now on {@code standIn} is done in place of {@code exercise}; both are of one pattern. */
    record ExerciseSwapped(String exercise, String standIn) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.swapped(this);
        }
    }

    /** Days elsewhere, or ill, which is a stay with no strength at all. */
    record WentAway(Away stay) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.away(this);
        }
    }

    /** A place hurts, or no longer does (level 0). */
    record GotHurt(Pain pain) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.hurt(this);
        }
    }

    /** Somebody who may say so has cleared the legs for strength work again. */
    record LegsCleared() implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.cleared(this);
        }
    }

    /** A further race. */
    record RaceAdded(Race race) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.raceAdded(this);
        }
    }

    /** The race of {@code from} is on {@code to} now. */
    record RaceMoved(LocalDate from, LocalDate to) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.raceMoved(this);
        }
    }

    /** The race of {@code date} is off. */
    record RaceDropped(LocalDate date) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.raceDropped(this);
        }
    }

    /** Another run plan, which counts from the day of the change on. */
    record RunsReplaced(List<PlannedRun> runs) implements Change {
        public RunsReplaced {
            runs = List.copyOf(runs);
        }

        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.runsReplaced(this);
        }
    }

    /** The run at {@code from} is run at {@code to}. */
    record RunMoved(DaySlot from, DaySlot to) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.runMoved(this);
        }
    }

    /** The run at {@code at} is not run. */
    record RunDropped(DaySlot at) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.runDropped(this);
        }
    }

    /** The athlete describes themselves anew: equipment, days, minutes, races, anything. */
    record AthleteDescribed(Athlete athlete) implements Change {
        @Override
        public <T> T tell(Reader<T> reader) {
            return reader.described(this);
        }
    }

    /** Days ill: no strength on any of them. */
    static Change ill(DateSpan days) {
        return new WentAway(new Away(days, Optional.empty()));
    }
}

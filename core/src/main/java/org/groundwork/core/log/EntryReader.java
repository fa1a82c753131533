package org.groundwork.core.log;

/** Reads a log entry by entry; what a reader does not care for it leaves as it is. */
public interface EntryReader {

    default void set(SetDone entry) {}

    default void skipped(SetSkipped entry) {}

    default void rated(SessionRated entry) {}

    default void checkedIn(CheckedIn entry) {}

    default void noted(Noted entry) {}

    default void takenBack(TakenBack entry) {}
}

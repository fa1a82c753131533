package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.adapt.Revision;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReading;

/**
 * What was written of a plan before, and what it makes.
 *
 * @param reading what the journal says
 * @param timeline which of its events stand
 * @param trail those that do
 * @param revisions finds what they lead to
 * @param revision the plan; empty where there are no events
 */
record Past(JournalReading reading, Timeline timeline, Trail trail, Revisions revisions, Optional<Revision> revision) {

    /** @param journal its name, for messages */
    static Past of(String journal, JournalReading reading, Revisions revisions) {
        Timeline timeline = new Timeline(journal, reading.events());
        Trail trail = new Trail(timeline.standing(), reading.checksums());
        Optional<Revision> revision = trail.length() == 0 ? Optional.empty() : Optional.of(revisions.at(trail));
        return new Past(reading, timeline, trail, revisions, revision);
    }

    /** The day of the last event. */
    Optional<LocalDate> latest() {
        List<JournalEvent> events = reading.events();
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.get(events.size() - 1).date());
    }

    /** What stands in {@code other}, whose events that stand are all of this past. */
    Trail trailOf(Timeline other) {
        return new Trail(other.standing(), reading.checksums());
    }
}

package org.groundwork.app.usecase;

import java.util.Optional;
import org.groundwork.formats.living.AthleteSource;
import org.groundwork.formats.living.JournalEvent;

/** The athlete file that an event holds, if it holds one. */
final class AthleteGiven implements JournalEvent.Reader<Optional<AthleteSource>> {

    @Override
    public Optional<AthleteSource> begun(JournalEvent.Begun event) {
        return Optional.of(event.athlete());
    }

    @Override
    public Optional<AthleteSource> described(JournalEvent.Described event) {
        return Optional.of(event.athlete());
    }

    @Override
    public Optional<AthleteSource> changed(JournalEvent.Changed event) {
        return Optional.empty();
    }

    @Override
    public Optional<AthleteSource> undone(JournalEvent.Undone event) {
        return Optional.empty();
    }

    @Override
    public Optional<AthleteSource> redone(JournalEvent.Redone event) {
        return Optional.empty();
    }
}

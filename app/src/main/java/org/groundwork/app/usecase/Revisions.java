package org.groundwork.app.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.app.port.Checkpoints;
import org.groundwork.core.adapt.Revision;
import org.groundwork.formats.living.CheckpointCodec;
import org.groundwork.formats.living.CheckpointKey;

/** Finds the revision that events lead to: from the nearest checkpoint before it, and by replay from there. */
final class Revisions {

    private final Replay replay;
    private final String journal;
    private final CheckpointCodec codec;
    private final Checkpoints checkpoints;

    /** @param journal its name, for messages */
    Revisions(Replay replay, String journal, Checkpoints checkpoints) {
        this.replay = replay;
        this.journal = journal;
        this.codec = replay.checkpoints();
        this.checkpoints = checkpoints;
    }

    /**
     * The revision at the end of {@code trail}, of one event or more. What had to be replayed is kept for the next time.
     *
     * @throws org.groundwork.core.input.InvalidInputException where an event can't follow on those before it
     */
    Revision at(Trail trail) {
        Set<CheckpointKey> kept = checkpoints.list();
        int position = trail.length();
        Optional<Revision> revision = Optional.empty();
        while (position > 0 && revision.isEmpty()) {
            revision = kept.contains(trail.key(position)) ? read(trail, position) : Optional.empty();
            position -= revision.isPresent() ? 0 : 1;
        }
        while (position < trail.length()) {
            position++;
            revision = Optional.of(replay.replayed(journal, revision, trail.event(position)));
            checkpoints.passed(position, trail.length());
            if (Ladder.isRung(trail.length() - position)) {
                write(trail.key(position), revision.get());
            }
        }
        return revision.orElseThrow();
    }

    private Optional<Revision> read(Trail trail, int position) {
        CheckpointKey key = trail.key(position);
        return checkpoints.find(key).flatMap(document -> codec.read(key, document, trail.log(position)));
    }

    private void write(CheckpointKey key, Revision revision) {
        checkpoints.keep(key, codec.write(key, revision));
    }

    /** Keeps {@code revision}, to which {@code trail} leads, and drops what is of no more use. */
    void keep(Trail trail, Revision revision) {
        Set<CheckpointKey> kept = checkpoints.list();
        CheckpointKey last = trail.key(trail.length());
        if (!kept.contains(last)) {
            write(last, revision);
        }
        Set<CheckpointKey> useless = new HashSet<>(kept);
        useless.removeAll(rungs(trail, kept));
        useless.remove(last);
        useless.forEach(checkpoints::drop);
    }

    private static Set<CheckpointKey> rungs(Trail trail, Set<CheckpointKey> kept) {
        Map<Integer, CheckpointKey> byDistance = new HashMap<>();
        for (int position = 1; position <= trail.length(); position++) {
            if (kept.contains(trail.key(position))) {
                byDistance.put(trail.length() - position, trail.key(position));
            }
        }
        byDistance.keySet().retainAll(Ladder.rungs(byDistance.keySet()));
        return Set.copyOf(byDistance.values());
    }
}

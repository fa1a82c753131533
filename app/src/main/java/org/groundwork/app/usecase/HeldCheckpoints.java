package org.groundwork.app.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.app.port.Checkpoints;
import org.groundwork.formats.living.CheckpointKey;

/** States of a plan that has no place yet; tells how far making them is. Not thread-safe. */
final class HeldCheckpoints implements Checkpoints {

    private final Map<CheckpointKey, byte[]> held = new LinkedHashMap<>();
    private final MoveAthletes.Progress progress;

    HeldCheckpoints(MoveAthletes.Progress progress) {
        this.progress = progress;
    }

    @Override
    public Set<CheckpointKey> list() {
        return Set.copyOf(held.keySet());
    }

    @Override
    public Optional<byte[]> find(CheckpointKey key) {
        return Optional.ofNullable(held.get(key));
    }

    @Override
    public void keep(CheckpointKey key, byte[] document) {
        held.put(key, document);
    }

    @Override
    public void drop(CheckpointKey key) {
        held.remove(key);
    }

    @Override
    public void passed(int position, int of) {
        progress.read(position, of);
    }

    /** Keeps them in {@code place} too. */
    void copyTo(Checkpoints place) {
        held.forEach(place::keep);
    }
}

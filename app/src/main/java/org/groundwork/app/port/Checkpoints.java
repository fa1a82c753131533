package org.groundwork.app.port;

import java.util.Optional;
import java.util.Set;
import org.groundwork.formats.living.CheckpointKey;

/**
 * Documents kept beside a journal, so that not all of it has to be gone through each time. A store that can't keep or
 * find one says nothing of it: what is not there is made again from the events.
 */
public interface Checkpoints {

    /** Keeps nothing. */
    Checkpoints NONE = new Checkpoints() {
        @Override
        public Set<CheckpointKey> list() {
            return Set.of();
        }

        @Override
        public Optional<byte[]> find(CheckpointKey key) {
            return Optional.empty();
        }

        @Override
        public void keep(CheckpointKey key, byte[] document) {}

        @Override
        public void drop(CheckpointKey key) {}
    };

    /** The keys of all that are kept. */
    Set<CheckpointKey> list();

    /** The document that was kept under {@code key}, or what damage made of it; empty where there is none. */
    Optional<byte[]> find(CheckpointKey key);

    /**
     * Keeps {@code document} in place of any other of {@code key}, whole or not at all.
     *
     * @param document some hundred kilobytes of JSON, which compress well
     */
    void keep(CheckpointKey key, byte[] document);

    /**
     * Is told that a state was made again from the events before it.
     *
     * @param position of the state, 1 to {@code of}
     */
    default void passed(int position, int of) {}

    /** Forgets the document of {@code key}, if there is one. */
    void drop(CheckpointKey key);
}

package org.groundwork.formats.living;

/**
 * The events that a checkpoint stands for: those that led to it, and no others.
 *
 * @param event the number of the last of them
 * @param mark made of the lines of all of them, in order
 */
public record CheckpointKey(int event, long mark) {

    private static final long FACTOR = 1_000_003;

    /** Before any event. */
    public static final CheckpointKey NONE = new CheckpointKey(0, 0);

    /**
     * The key after one more event.
     *
     * @param number the event's number
     * @param checksum of its line
     */
    public CheckpointKey then(int number, long checksum) {
        return new CheckpointKey(number, (mark * FACTOR + number) * FACTOR + checksum);
    }
}

package org.groundwork.core.exercise;

/**
 * A way in which an exercise names another that it may not.
 *
 * @param exercise the id of the exercise that names
 * @param link how it names the other
 * @param named the id that it names
 * @param message what is wrong, naming both
 * @param hint what to try
 */
public record NeighbourFault(String exercise, Link link, String named, String message, String hint) {

    /** How one exercise names another. */
    public enum Link {
        REGRESS,
        PROGRESS,
        SWAPS
    }
}

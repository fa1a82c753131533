package org.groundwork.core.review.finished;

/**
 * A range as a file states it, even where it is upside down.
 *
 * @param min the stated least, inclusive
 * @param max the stated most, inclusive
 */
public record Bounds(int min, int max) {

    public boolean contains(int value) {
        return value >= min && value <= max;
    }

    @Override
    public String toString() {
        return min + " to " + max;
    }
}

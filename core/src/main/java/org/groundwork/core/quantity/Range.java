package org.groundwork.core.quantity;

/**
 * A range of whole numbers.
 *
 * @param min the least, inclusive
 * @param max the most, inclusive, not under {@code min}
 */
public record Range(int min, int max) {

    public Range {
        if (min > max) {
            throw new IllegalArgumentException("a range from " + min + " to " + max + " is upside down");
        }
    }

    /** The range that holds {@code value} alone. */
    public static Range of(int value) {
        return new Range(value, value);
    }

    public boolean contains(int value) {
        return value >= min && value <= max;
    }

    /** {@code value}, or the nearer end where it lies outside. */
    public int clamp(int value) {
        return Math.max(min, Math.min(max, value));
    }

    /** This range with both ends moved by {@code by}. */
    public Range shifted(int by) {
        return new Range(min + by, max + by);
    }

    /** {@code 4} or {@code 4 to 6}. */
    @Override
    public String toString() {
        return min == max ? Integer.toString(min) : min + " to " + max;
    }
}

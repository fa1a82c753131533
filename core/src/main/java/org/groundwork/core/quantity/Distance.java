package org.groundwork.core.quantity;

/**
 * A distance on the ground, in whole metres.
 *
 * @param metres zero or more
 */
public record Distance(int metres) implements Comparable<Distance> {

    public static final Distance FIVE_KM = new Distance(5_000);
    public static final Distance TEN_KM = new Distance(10_000);
    public static final Distance HALF_MARATHON = new Distance(21_097);
    public static final Distance MARATHON = new Distance(42_195);
    public static final double METRES_PER_MILE = 1609.344;

    public Distance {
        if (metres < 0) {
            throw new IllegalArgumentException("a distance of " + metres + " m is negative");
        }
    }

    /** The distance of {@code kilometres}, rounded to the nearest metre. */
    public static Distance ofKilometres(double kilometres) {
        return new Distance(Math.toIntExact(Math.round(kilometres * 1000)));
    }

    /** The distance of {@code miles}, rounded to the nearest metre. */
    public static Distance ofMiles(double miles) {
        return new Distance(Math.toIntExact(Math.round(miles * METRES_PER_MILE)));
    }

    public double kilometres() {
        return metres / 1000.0;
    }

    public boolean isLongerThan(Distance other) {
        return metres > other.metres;
    }

    @Override
    public int compareTo(Distance other) {
        return Integer.compare(metres, other.metres);
    }
}

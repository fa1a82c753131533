package org.groundwork.core.methodology;

/**
 * Hours to keep between two things, from slot start to slot start.
 *
 * @param minimumHours fewer are forbidden; 0 or more
 * @param preferredHours fewer cost; not under {@code minimumHours}
 */
public record Gap(int minimumHours, int preferredHours) {

    public static final Gap NONE = new Gap(0, 0);

    public Gap {
        if (minimumHours < 0 || preferredHours < minimumHours) {
            throw new IllegalArgumentException(
                    "a gap of at least " + minimumHours + " h, better " + preferredHours + " h, is upside down");
        }
    }
}

package org.groundwork.core.strength;

import java.time.LocalDate;

/**
 * A plain guess at what a lift shows next. Each is right for some way of training: the last value where loads are
 * repeated, an earlier one where days or weeks alternate, a middle one where days scatter.
 */
enum Guess {
    LAST {
        @Override
        double of(LiftHistory history, LocalDate on) {
            return history.last();
        }
    },
    BEFORE_LAST {
        @Override
        double of(LiftHistory history, LocalDate on) {
            return history.ago(2);
        }
    },
    THREE_AGO {
        @Override
        double of(LiftHistory history, LocalDate on) {
            return history.ago(3);
        }
    },
    FOUR_AGO {
        @Override
        double of(LiftHistory history, LocalDate on) {
            return history.ago(4);
        }
    },
    SAME_WEEKDAY {
        @Override
        double of(LiftHistory history, LocalDate on) {
            return history.lastOn(on.getDayOfWeek(), 12);
        }
    },
    MEDIAN_OF_THREE {
        @Override
        double of(LiftHistory history, LocalDate on) {
            return history.median(3);
        }
    },
    MEDIAN_OF_FIVE {
        @Override
        double of(LiftHistory history, LocalDate on) {
            return history.median(5);
        }
    },
    QUICK_AVERAGE {
        @Override
        double of(LiftHistory history, LocalDate on) {
            return history.smoothed(0.5, MEMORY);
        }
    },
    SLOW_AVERAGE {
        @Override
        double of(LiftHistory history, LocalDate on) {
            return history.smoothed(0.3, MEMORY);
        }
    },
    MOST_OF_FOUR_WEEKS {
        @Override
        double of(LiftHistory history, LocalDate on) {
            return history.mostWithin(28, on).orElse(history.last());
        }
    };

    private static final int MEMORY = 40;

    /** The guess for {@code on}, as a logarithm, from a history that is not empty. */
    abstract double of(LiftHistory history, LocalDate on);

    /** Every guess, in the order of this list. */
    static double[] all(LiftHistory history, LocalDate on) {
        double[] guesses = new double[values().length];
        for (Guess guess : values()) {
            guesses[guess.ordinal()] = guess.of(history, on);
        }
        return guesses;
    }
}

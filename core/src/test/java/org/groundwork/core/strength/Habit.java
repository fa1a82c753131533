package org.groundwork.core.strength;

import java.util.SplittableRandom;
import org.groundwork.core.log.TrainingLog;

/** Invented lifters, each with one habit of training. They are made up to be different, not to be typical. */
enum Habit {
    /** Five reps, a step more each time, ten per cent off after three failures. */
    NOVICE {
        @Override
        void session(Lifter l) {
            int reps = Math.min(5, l.repsAt(l.load));
            l.set(l.load, reps);
            l.failures = reps >= 5 ? 0 : l.failures + 1;
            l.load = reps >= 5 ? l.load + l.step : l.failures >= 3 ? l.loadable(l.load * 0.9) : l.load;
        }
    },
    /** Three rising weeks and a light one, a last set of as many reps as go. */
    WAVES {
        @Override
        void session(Lifter l) {
            double share = new double[] {0.85, 0.9, 0.95, 0.6}[l.session % 4];
            double load = l.loadable(l.load * 1.15 * share);
            l.set(load, l.session % 4 == 3 ? 5 : l.repsAt(load) - l.random.nextInt(3));
            l.load += l.session % 4 == 3 ? l.step / 2 : 0;
        }
    },
    /** 6 to 14 reps, never planned, at times another load. */
    BY_FEEL {
        @Override
        void session(Lifter l) {
            double load = l.random.nextInt(7) == 0 ? l.loadable(l.load * 0.9) : l.load;
            int reps = l.repsAt(load) - l.random.nextInt(4);
            l.set(load, reps);
            l.set(load, reps - l.random.nextInt(2));
            l.load += reps >= 11 ? l.step : reps < 6 ? -l.step : 0;
        }
    },
    /** 8, 9, 10 reps, then a step more and 8 again. */
    DOUBLE_PROGRESSION {
        @Override
        void session(Lifter l) {
            int reps = Math.min(l.target, l.repsAt(l.load) - 1);
            l.set(l.load, reps);
            if (reps >= l.target) {
                l.load += l.target >= 10 ? l.step : 0;
                l.target = l.target >= 10 ? 8 : l.target + 1;
            }
        }
    },
    /** A heavy day, then a light one. */
    HEAVY_AND_LIGHT {
        @Override
        void session(Lifter l) {
            boolean heavy = l.session % 2 == 0;
            double load = l.loadable(l.oneRepMax * (heavy ? 0.84 : 0.66));
            l.set(load, Math.min(heavy ? 5 : 10, l.repsAt(load)));
        }
    },
    /** Sets of 5, 10 and 8 in turn. */
    THREE_SCHEMES {
        @Override
        void session(Lifter l) {
            int reps = new int[] {5, 10, 8}[l.session % 3];
            l.set(l.loadable(l.oneRepMax / (1 + (reps + 1.5) / 30)), reps);
        }
    },
    /** Now and then only the warm-up is logged, or nothing but one easy set. */
    SLOPPY {
        @Override
        void session(Lifter l) {
            boolean warmUpAlone = l.random.nextInt(12) == 0;
            l.set(
                    warmUpAlone ? l.loadable(l.load * 0.5) : l.load,
                    warmUpAlone ? 8 : l.repsAt(l.load) - l.random.nextInt(3));
            l.load += l.random.nextInt(6) == 0 ? l.step : 0;
            l.load -= l.repsAt(l.load) < 4 ? 2 * l.step : 0;
        }
    },
    /** Pounds for kilograms, a zero too many, a double tap: three sets in a hundred. */
    TYPING_ERRORS {
        @Override
        void session(Lifter l) {
            int reps = l.repsAt(l.load) - l.random.nextInt(3);
            double slip = l.random.nextInt(33) == 0 ? new double[] {10, 2.2046, 2}[l.random.nextInt(3)] : 1;
            l.set(l.load * slip, reps);
            l.load += reps >= 9 ? l.step : reps < 5 ? -l.step : 0;
        }
    },
    /** Sets of five with two in reserve, and weeks away. */
    BREAKS {
        @Override
        void session(Lifter l) {
            l.set(l.loadable(l.oneRepMax / (1 + 7 / 30.0)), 5);
            l.away = l.random.nextInt(15) == 0 ? 10 + l.random.nextInt(50) : 0;
        }
    };

    private static final int DAYS = 600;

    abstract void session(Lifter lifter);

    /** Six lifts over twenty months. */
    TrainingLog log(long seed) {
        Lifting log = new Lifting();
        for (int lift = 0; lift < 6; lift++) {
            Lifter lifter = new Lifter(log, "lift_" + lift, 30 + 22 * lift, new SplittableRandom(seed * 31 + lift));
            for (int day = lift % 2 * 2; day < DAYS; day += 3 + lifter.random.nextInt(2) + lifter.away) {
                lifter.on(day);
                session(lifter);
                lifter.session++;
            }
        }
        return log.log();
    }
}

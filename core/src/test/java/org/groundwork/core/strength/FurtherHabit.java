package org.groundwork.core.strength;

import java.time.DayOfWeek;
import java.util.SplittableRandom;
import org.groundwork.core.log.TrainingLog;

/**
 * More invented lifters, of habits that {@link Habit} has not. Their lifts share days, and begin and end at different
 * times, as those of real logs do.
 */
enum FurtherHabit {
    /** Five weeks of the same, then a step; a rep short on bad days. */
    REPEATS {
        @Override
        void session(Lifter l) {
            l.set(l.load, Math.min(8, l.repsAt(l.load) - 1));
            l.load = l.session % 12 == 11 ? l.loadable(l.oneRepMax / 1.38) : l.load;
        }
    },
    /** Fives on Mondays and Tuesdays, tens in the middle of the week, eights at its end. */
    BY_WEEKDAY {
        @Override
        void session(Lifter l) {
            boolean early = l.date.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) < 0;
            boolean late = l.date.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) > 0;
            int reps = early ? 5 : late ? 8 : 10;
            l.set(l.loadable(l.oneRepMax / (1 + (reps + (early ? 1 : 5)) / 30.0)), reps);
        }
    },
    /** Waves of three heavy weeks, as many reps as go at last, and a light week. */
    FIVE_THREE_ONE {
        @Override
        void session(Lifter l) {
            int week = l.session / 2 % 4;
            double load = l.loadable(l.load * 1.25 * new double[] {0.85, 0.9, 0.95, 0.6}[week]);
            l.set(load, week == 3 ? 5 : l.repsAt(load) - l.random.nextInt(2));
            l.load += l.session % 8 == 7 && l.repsAt(l.load * 1.2) > 2 ? l.step : 0;
        }
    },
    /** Up to a heavy triple, single or five; in one of five sessions the top set is left out. */
    RAMPS {
        @Override
        void session(Lifter l) {
            int reps = new int[] {5, 3, 3, 1}[l.random.nextInt(4)];
            double top = l.loadable(l.oneRepMax / (1 + (reps + l.random.nextInt(3)) / 30.0));
            l.set(l.loadable(top * 0.6), reps);
            l.set(l.loadable(top * 0.8), reps);
            if (l.random.nextInt(5) > 0) {
                l.set(top, reps);
            }
        }
    },
    /** Months of tens, then of fives, then of threes, never to failure. */
    BLOCKS {
        @Override
        void session(Lifter l) {
            int reps = new int[] {10, 5, 3}[l.day / 45 % 3];
            l.set(l.loadable(l.oneRepMax / (1 + (reps + 3) / 30.0)), reps - l.random.nextInt(2));
        }
    },
    /** Machines that differ from gym to gym; the second gym one time in eight, a new one now and then. */
    MACHINES {
        @Override
        void session(Lifter l) {
            l.scale = l.random.nextInt(30) == 0 ? 0.6 + l.random.nextDouble() : l.scale;
            double here = l.random.nextInt(8) == 0 ? 0.75 : l.scale;
            int reps = 10 - l.random.nextInt(3);
            l.set(l.loadable(here * l.oneRepMax / (1 + (reps + 2) / 30.0)), reps);
        }
    },
    /** Every fifth week at two thirds, in all lifts at once. */
    DELOADS {
        @Override
        void session(Lifter l) {
            boolean light = l.day / 7 % 5 == 4;
            l.set(light ? l.loadable(l.load * 0.66) : l.load, light ? 8 : Math.min(8, l.repsAt(l.load)));
            l.load += !light && l.repsAt(l.load) >= 8 ? l.step : 0;
        }
    },
    /** Another number of reps each time, anything from none to five in reserve. */
    VARIED {
        @Override
        void session(Lifter l) {
            int reps = 3 + l.random.nextInt(8);
            l.set(l.loadable(l.oneRepMax / (1 + (reps + l.random.nextInt(6)) / 30.0)), reps);
        }
    },
    /** Some days only a drop set or a warm-up is written down. */
    HALF_LOGGED {
        @Override
        void session(Lifter l) {
            int reps = Math.min(6, l.repsAt(l.load));
            int written = l.random.nextInt(10);
            l.set(written == 0 ? l.loadable(l.load * 0.4) : written == 1 ? l.loadable(l.load * 0.7) : l.load, reps);
            l.load += reps >= 6 && l.random.nextInt(3) == 0 ? l.step : reps < 4 ? -l.step : 0;
        }
    },
    /** Dumbbells in steps of a tenth, 7 to 12 reps, of which those over ten are no evidence. */
    DUMBBELLS {
        @Override
        void session(Lifter l) {
            double step = Math.max(1, Math.round(l.base / 12));
            double load = Math.round(l.load / step) * step;
            int reps = Math.min(12, l.repsAt(load) - l.random.nextInt(3));
            l.set(load, reps);
            l.load = load + (reps >= 11 ? step : reps < 7 ? -step : 0);
        }
    },
    /** A belt with a little weight on most days, hardly any on others. */
    CHIN_UPS {
        @Override
        void session(Lifter l) {
            double belt = l.random.nextInt(5) == 0 ? 2.5 : l.loadable(Math.max(2.5, l.oneRepMax / 1.2 - l.base * 0.75));
            l.set(belt, 5 + l.random.nextInt(3));
        }
    },
    /** Weeks or months without any lifting, back at about three quarters, soon at the old loads. */
    RETURNS_WITH_LESS {
        @Override
        void session(Lifter l) {
            boolean back = l.gap > 14;
            l.load = back ? l.loadable(l.load * (0.7 + 0.2 * l.random.nextDouble())) : l.load;
            int reps = Math.min(6, l.repsAt(l.load));
            l.set(l.load, reps);
            l.load += reps >= 6 ? l.step : reps < 4 ? -l.step : 0;
        }

        @Override
        boolean rests(int day) {
            return isAway(day);
        }
    },
    /** Weeks or months without any lifting, back as if nothing had been. */
    RETURNS_THE_SAME {
        @Override
        void session(Lifter l) {
            l.set(l.load, Math.min(8, l.repsAt(l.load) - l.random.nextInt(2)));
            l.load += l.session % 9 == 8 ? l.repsAt(l.load) > 7 ? l.step : -l.step : 0;
        }

        @Override
        boolean rests(int day) {
            return isAway(day);
        }
    },
    /** Once in two or three weeks, the same again. */
    SELDOM {
        @Override
        void session(Lifter l) {
            l.set(l.load, 5 + l.session / 3 % 4);
            l.load = l.session % 12 == 11 ? l.loadable(l.oneRepMax / 1.3) : l.load;
        }

        @Override
        boolean rests(int day) {
            return day % 18 > 3;
        }
    },
    /** Two and a half or five kilograms more, until a rep fails; then fifteen per cent off. */
    RESETS {
        @Override
        void session(Lifter l) {
            int reps = Math.min(5, l.repsAt(l.load));
            l.set(l.load, reps);
            l.load = reps >= 5 ? l.load + l.step : l.loadable(l.load * 0.85);
        }
    },
    /** A month in pounds now and then. */
    UNITS_MIXED {
        @Override
        void session(Lifter l) {
            int reps = l.repsAt(l.load) - l.random.nextInt(2);
            l.set(l.day / 30 % 7 == 3 ? Math.round(l.load * 2.2046) : l.load, Math.min(reps, 10));
            l.load += reps >= 8 ? l.step : reps < 5 ? -l.step : 0;
        }
    },
    /** A heavy and a light session in turn, but every fifth is skipped and the turn is lost. */
    TURNS_LOST {
        @Override
        void session(Lifter l) {
            l.target += l.random.nextInt(5) == 0 ? 2 : 1;
            boolean heavy = l.target % 2 == 0;
            l.set(l.loadable(l.oneRepMax * (heavy ? 0.8 : 0.62)), heavy ? 5 : 8);
        }
    },
    /** A new routine every three months: repeats, turns, or whatever comes. */
    NEW_ROUTINES {
        @Override
        void session(Lifter l) {
            int routine = l.day / 90 % 3;
            double share =
                    routine == 0 ? 0.75 : routine == 1 ? 0.8 - l.session % 2 * 0.15 : 0.6 + l.random.nextDouble() / 5;
            double load = l.loadable(l.oneRepMax * share);
            l.set(load, routine == 2 ? l.repsAt(load) - 2 - l.random.nextInt(3) : 6);
        }
    },
    /** Easy eights, and a single at all that goes every tenth time. */
    TESTS_MAXIMA {
        @Override
        void session(Lifter l) {
            boolean test = l.session % 10 == 9;
            l.set(l.loadable(test ? l.oneRepMax : l.oneRepMax / 1.42), test ? 1 : 8);
        }
    },
    /** Strength to the kilogram, off by a few per cent either way, and never the same. */
    SCATTERS {
        @Override
        void session(Lifter l) {
            double luck = l.random.nextDouble() + l.random.nextDouble() - 1;
            l.set((double) Math.round(l.oneRepMax * 0.8 * (1 + 0.08 * luck)), 5);
        }
    },
    /** Good days and bad days for all lifts alike, some of them very bad. */
    SHARED_DAYS {
        @Override
        void session(Lifter l) {
            SplittableRandom today = new SplittableRandom(l.date.toEpochDay());
            double form = 1 + 0.06 * (today.nextDouble() - 0.5) - (today.nextInt(8) == 0 ? 0.15 : 0);
            l.set(l.loadable(l.oneRepMax * form / 1.27), 6 + l.random.nextInt(2));
        }
    },
    /** One more rep each time, small plates, hardly ever a step back. */
    CLIMBS {
        @Override
        void session(Lifter l) {
            int reps = Math.min(l.target, l.repsAt(l.load));
            l.set(l.load, reps);
            l.load += reps == 10 ? l.step / 2 : 0;
            l.target = reps == 10 ? 7 : Math.min(10, reps + 1);
        }
    };

    private static final int DAYS = 700;

    abstract void session(Lifter lifter);

    /** Whether nothing at all is lifted on {@code day}. */
    boolean rests(int day) {
        return false;
    }

    /** Every other two months begin with two to eight weeks off. */
    private static boolean isAway(int day) {
        return day / 60 % 2 == 1 && day % 60 < 14 + day / 60 * 19 % 43;
    }

    /** Ten lifts of up to two years, on the same three or four days a week. */
    TrainingLog log(long seed) {
        Lifting log = new Lifting();
        for (int lift = 0; lift < 10; lift++) {
            SplittableRandom random = new SplittableRandom(seed * 31 + lift);
            int from = lift < 3 ? 0 : random.nextInt(DAYS / 2);
            int to = lift < 3 ? DAYS : from + 20 + random.nextInt(DAYS / 2);
            Lifter lifter = new Lifter(log, "lift_" + lift, 20 + 17 * lift, random);
            int last = from;
            for (int day = from; day < to; day += day % 7 == 4 ? 3 : 2) {
                if (!rests(day) && random.nextInt(10) > 2) {
                    lifter.gap = day - last;
                    lifter.on(day);
                    session(lifter);
                    lifter.session++;
                    last = day;
                }
            }
        }
        return log.log();
    }
}

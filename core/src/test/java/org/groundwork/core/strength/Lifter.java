package org.groundwork.core.strength;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** One lift of one lifter: a strength that rises ever slower, and form that comes and goes. */
final class Lifter {

    static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);

    final Lifting log;
    final String exercise;
    final double base;
    final double step;
    final SplittableRandom random;
    double load;
    double oneRepMax;
    double form;
    int target = 8;
    int failures;
    int session;
    int away;
    int day;
    int gap;
    double scale = 1;
    LocalDate date = FIRST_DAY;

    Lifter(Lifting log, String exercise, double base, SplittableRandom random) {
        this.log = log;
        this.exercise = exercise;
        this.base = base;
        this.step = base > 100 ? 5 : 2.5;
        this.random = random;
        this.load = loadable(base * 0.7);
    }

    void on(int day) {
        this.day = day;
        date = FIRST_DAY.plusDays(day);
        form = 0.7 * form + 0.03 * (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
        oneRepMax = base * (1 + 0.4 * (1 - Math.exp(-day / 250.0))) * Math.exp(form);
    }

    int repsAt(double kilograms) {
        return (int) Math.max(1, Math.min(20, 30 * (oneRepMax / kilograms - 1)));
    }

    double loadable(double kilograms) {
        return Math.max(step, Math.round(kilograms / step) * step);
    }

    void set(double kilograms, int reps) {
        log.set(date, exercise, kilograms, Math.max(1, reps));
    }
}

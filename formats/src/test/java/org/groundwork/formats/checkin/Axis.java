package org.groundwork.formats.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckIn.Alarm;
import org.groundwork.core.log.CheckIn.JointPain;
import org.groundwork.core.log.CheckIn.Soreness;

/**
 * One question with all its answers.
 *
 * @param answers each as a check-in that says nothing else
 * @param raised for each answer the places of those that are one step worse
 */
record Axis(List<CheckIn> answers, List<List<Integer>> raised) {

    static final int[] ALL_LEVELS = IntStream.rangeClosed(0, CheckIn.WORST).toArray();

    /** Each level at which the table changes, and the ends. */
    static final int[] EDGES = {0, 1, 2, 3, 4, 5, 6, 7, 8, 10};

    static Axis tiredness(int... levels) {
        List<CheckIn> answers = IntStream.of(levels)
                .mapToObj(l -> new CheckIn(Set.of(), Set.of(), l, List.of(), List.of()))
                .toList();
        return new Axis(answers, steps(levels.length, 1, 0));
    }

    static Axis joint(Pain.Site site, int... levels) {
        List<CheckIn> answers = new ArrayList<>();
        for (int level : levels) {
            for (boolean worse : List.of(false, true)) {
                answers.add(new CheckIn(Set.of(), Set.of(), 0, List.of(new JointPain(site, level, worse)), List.of()));
            }
        }
        return new Axis(answers, steps(answers.size(), 2, 1));
    }

    /** The bits of an answer's place: not easing, getting worse, over three days. */
    static Axis muscle(Muscle muscle, int... levels) {
        List<CheckIn> answers = new ArrayList<>();
        for (int level : levels) {
            for (int bits = 0; bits < 8; bits++) {
                Soreness sore = new Soreness(muscle, level, (bits & 1) == 0, (bits & 2) != 0, (bits & 4) != 0);
                answers.add(new CheckIn(Set.of(), Set.of(), 0, List.of(), List.of(sore)));
            }
        }
        return new Axis(answers, steps(answers.size(), 8, 3));
    }

    static Axis alarm(Alarm alarm) {
        CheckIn raised = new CheckIn(Set.of(alarm), Set.of(), 0, List.of(), List.of());
        return new Axis(List.of(CheckIn.FRESH, raised), steps(2, 1, 0));
    }

    static Axis form(Pattern pattern) {
        CheckIn raised = new CheckIn(Set.of(), Set.of(pattern), 0, List.of(), List.of());
        return new Axis(List.of(CheckIn.FRESH, raised), steps(2, 1, 0));
    }

    /** Worse is one level up, {@code stride} places on, or one of the {@code bits} lowest bits set. */
    private static List<List<Integer>> steps(int size, int stride, int bits) {
        List<List<Integer>> raised = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            List<Integer> next = new ArrayList<>();
            for (int bit = 0; bit < bits; bit++) {
                if ((at & 1 << bit) == 0) {
                    next.add(at | 1 << bit);
                }
            }
            if (at + stride < size) {
                next.add(at + stride);
            }
            raised.add(next);
        }
        return raised;
    }
}

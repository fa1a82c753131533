package org.groundwork.core.strength;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Past distances between forecast and fact, as logarithms brought to a gap of no days; the newest few are kept. */
final class Misses {

    /** What is assumed of a lifter before the first forecast: mostly within a tenth, at times far off. */
    private static final double[] ASSUMED = {0, 0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.13, 0.2, 0.3};

    private static final double WEIGHT_OF_ASSUMED = 3;
    private static final double WEIGHT_OF_OTHERS = 10;

    private final int most;
    private final Deque<Double> kept = new ArrayDeque<>();

    /** @param most how many are kept, 1 or more */
    Misses(int most) {
        this.most = most;
    }

    void add(double miss) {
        kept.addLast(miss);
        if (kept.size() > most) {
            kept.removeFirst();
        }
    }

    /**
     * The distance that {@code share} of misses stay within: the lift's own, each counting once, all lifts' together
     * as {@value #WEIGHT_OF_OTHERS}, and the assumed ones as {@value #WEIGHT_OF_ASSUMED}.
     *
     * @param all the misses of all lifts
     */
    double quantile(double share, Misses all) {
        List<Weighed> weighed = new ArrayList<>();
        kept.forEach(miss -> weighed.add(new Weighed(miss, 1)));
        all.kept.forEach(miss -> weighed.add(new Weighed(miss, WEIGHT_OF_OTHERS / all.kept.size())));
        for (double miss : ASSUMED) {
            weighed.add(new Weighed(miss, WEIGHT_OF_ASSUMED / ASSUMED.length));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::miss));
        double wanted = share * weighed.stream().mapToDouble(Weighed::weight).sum();
        double sum = 0;
        for (Weighed one : weighed) {
            sum += one.weight;
            if (sum >= wanted) {
                return one.miss;
            }
        }
        return weighed.get(weighed.size() - 1).miss;
    }

    private record Weighed(double miss, double weight) {}
}

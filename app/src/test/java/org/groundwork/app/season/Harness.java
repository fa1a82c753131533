package org.groundwork.app.season;

import java.util.*;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.planning.*;
import org.groundwork.core.review.*;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;

final class Harness {
    public static void main(String[] args) {
        var cat = CatalogueReader.bundled();
        var m = MethodologyReader.bundled("runner-strength");
        var gen = new RandomSeasons(cat, m);
        var review = Review.of(m, cat);
        var planner = new SeasonPlanner();
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, String> example = new TreeMap<>();
        long from = Long.parseLong(args[0]), to = Long.parseLong(args[1]);
        long tPlan = 0, tRev = 0; int sessions = 0, left = 0, crashes = 0;
        for (long seed = from; seed < to; seed++) {
            try {
                long a = System.nanoTime();
                SeasonPlan plan = planner.plan(gen.season(seed));
                long b = System.nanoTime();
                ReviewReport r = review.review(FinishedPlan.of(plan));
                long c = System.nanoTime();
                tPlan += b - a; tRev += c - b; sessions += plan.sessions().size(); left += plan.leftOut().size();
                for (CheckResult res : r.broken()) {
                    counts.merge(res.check(), 1, Integer::sum);
                    example.putIfAbsent(res.check(), seed + ": " + res.outcome().findings().get(0));
                }
            } catch (RuntimeException e) {
                crashes++;
                String k = "CRASH " + e.getClass().getSimpleName() + " " + Arrays.stream(e.getStackTrace()).limit(4).map(s -> s.getFileName() + ":" + s.getLineNumber()).toList();
                counts.merge(k, 1, Integer::sum);
                example.putIfAbsent(k, seed + ": " + e.getMessage());
            }
        }
        long n = to - from;
        System.out.printf("plans %d, %.1f ms plan, %.1f ms review, sessions %d, left out %d, crashes %d%n", n, tPlan / 1e6 / n, tRev / 1e6 / n, sessions, left, crashes);
        counts.entrySet().stream().sorted((x, y) -> y.getValue() - x.getValue()).forEach(e -> System.out.println(e.getValue() + "  " + e.getKey() + "\n       " + example.get(e.getKey())));
    }
}

package org.groundwork.formats.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.plan.Alternative;
import org.groundwork.core.plan.Justification;
import org.groundwork.core.plan.LeftOut;
import org.groundwork.core.plan.Objective;
import org.groundwork.core.plan.Placement;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;

/** Says why a session stands where it stands, and what that cost. */
final class PlacementWords {

    private PlacementWords() {}

    /** One sentence of all reasons. */
    static String because(Placement placement) {
        List<String> reasons = placement.justifications().stream()
                .map(Justification::text)
                .map(PlacementWords::withoutStop)
                .toList();
        return Words.sentence(joined(reasons)) + ".";
    }

    private static String joined(List<String> reasons) {
        int last = reasons.size() - 1;
        return last == 0 ? reasons.get(0) : String.join(", ", reasons.subList(0, last)) + " and " + reasons.get(last);
    }

    /** The sentence without the full stop that may end it. */
    static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    /**
     * The cheapest place of the week that stands empty, and what it would cost more; nothing where all are forbidden.
     *
     * @param week every session of that week
     */
    static Optional<String> nextBest(Session session, List<Session> week) {
        Set<DaySlot> taken = week.stream().map(Session::at).collect(Collectors.toSet());
        return session.placement().alternatives().stream()
                .filter(a -> a.extraCost().isPresent() && !taken.contains(a.at()))
                .min(Comparator.comparing((Alternative a) -> a.extraCost().orElseThrow())
                        .thenComparing(Alternative::at))
                .map(PlacementWords::placeWithPrice);
    }

    private static String placeWithPrice(Alternative alternative) {
        return Words.place(alternative.at()) + ", " + price(alternative);
    }

    /** {@code just as good}, {@code costs 12 more}, {@code saves 4}, or the constraint that forbids the place. */
    static String price(Alternative alternative) {
        return alternative
                .extraCost()
                .map(PlacementWords::price)
                .orElseGet(() -> Words.constraint(alternative.forbidden().orElseThrow()));
    }

    private static String price(int extra) {
        if (extra < 0) {
            return "saves " + -extra;
        }
        return extra == 0 ? "just as good" : "costs " + extra + " more";
    }

    /** A sentence for each reason, with how many sessions it left without a place. */
    static List<String> leftOut(List<LeftOut> leftOut) {
        Map<String, Long> counts = leftOut.stream()
                .collect(Collectors.groupingBy(PlacementWords::noPlace, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> "Left out: " + (e.getValue() == 1 ? "a session" : e.getValue() + " sessions") + e.getKey())
                .toList();
    }

    private static String noPlace(LeftOut leftOut) {
        String reasons = leftOut.because().stream().map(Words::constraint).collect(Collectors.joining("; "));
        return " (" + Words.kind(leftOut.kind()) + ") found no place: " + reasons + ".";
    }

    /** What the proof says of the whole season. */
    static String proof(Objective objective) {
        if (objective.optimal()) {
            return "Placement proved best: it costs " + objective.cost() + ", and nothing cheaper exists.";
        }
        return "Placement costs " + objective.cost() + "; nothing under " + objective.bound()
                + " is possible, and whether this is the best is not proved.";
    }
}

package org.groundwork.app.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.MovePrices;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.plan.Alternative;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;

/** Takes places at their word: moves sessions to each that a price was told of, and to each that was told to be closed. */
final class TakenPlaces {

    private final PlanAdapter adapter;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    TakenPlaces(PlanAdapter adapter) {
        this.adapter = adapter;
    }

    /** What did not come as it was told. */
    List<String> broken() {
        return broken;
    }

    /** How many places came to what. */
    Map<String, Integer> counts() {
        return counts;
    }

    /** Tries every place of those sessions of {@code now} that {@code which} picks. */
    void take(String name, Revision now, LocalDate today, Predicate<Session> which) {
        MovePrices prices = adapter.prices(now, today);
        Optional<SeasonPlan> base = unmoved(now, today);
        now.plan().sessions().stream().filter(which).forEach(session -> prices.session(session.id())
                .orElseThrow()
                .placement()
                .alternatives()
                .forEach(place -> take(
                        name + ", on " + today + " " + session.id() + " from " + session.at() + ", told " + place,
                        now,
                        base,
                        new Change.SessionMoved(session.id(), place.at()),
                        today,
                        place)));
    }

    /** What planning comes to where nothing is moved; empty where pins no longer go. */
    private Optional<SeasonPlan> unmoved(Revision now, LocalDate today) {
        try {
            Revision morning = adapter.today(now, today);
            Revision unmoved = adapter.adapt(morning, new Change.Logged(List.of()), today);
            return Optional.of(unmoved.plan())
                    .filter(plan ->
                            unmoved.inputs().standing().equals(morning.inputs().standing()));
        } catch (InvalidInputException broken) {
            return Optional.empty();
        }
    }

    private void take(
            String told,
            Revision now,
            Optional<SeasonPlan> base,
            Change.SessionMoved move,
            LocalDate today,
            Alternative place) {
        try {
            SeasonPlan after = adapter.adapt(now, move, today).plan();
            boolean there = after.findSession(move.session())
                    .filter(s -> s.at().equals(place.at()))
                    .isPresent();
            Optional<Integer> paid = base.map(plan ->
                    Math.toIntExact(after.objective().cost() - plan.objective().cost()));
            boolean holds =
                    there && place.extraCost().isPresent() && place.extraCost().equals(paid);
            count(holds ? "priced and taken" : "other than told", holds, told + ": taken for " + paid + ", " + there);
        } catch (InvalidInputException refused) {
            String words = refused.problems().get(0).message();
            boolean same =
                    place.forbidden().filter(reason -> isNamed(reason, words)).isPresent();
            count(same ? "forbidden and refused" : "refused, not as told", same, told + ": " + words);
        }
    }

    private static boolean isNamed(String reason, String words) {
        return words.contains("(" + reason + ")") || reason.equals("past") && words.contains("past");
    }

    private void count(String what, boolean holds, String told) {
        counts.merge(what, 1, Integer::sum);
        if (!holds) {
            broken.add(told);
        }
    }
}

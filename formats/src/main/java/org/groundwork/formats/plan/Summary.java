package org.groundwork.formats.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Block;

/** The first lines about a plan: for whom, to which races, when, how many sessions. */
final class Summary {

    private Summary() {}

    static String title(SeasonPlan plan) {
        String name = plan.athlete().name();
        return "Strength beside your runs" + (name.isBlank() ? "" : ", " + name);
    }

    /** A sentence for each race. */
    static List<String> races(SeasonPlan plan) {
        Measures measures = new Measures(plan.athlete().units());
        return plan.races().stream()
                .map(race -> race(race, plan.asOf(), measures))
                .toList();
    }

    private static String race(Race race, LocalDate asOf, Measures measures) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(asOf, race.date()));
        return name(race) + " (" + race.priority() + "), " + measures.distance(race.distance()) + ", "
                + Words.fullDate(race.date()) + (days < 0 ? "" : ", " + Words.count(days, "day") + " to go");
    }

    static String name(Race race) {
        return race.name().isBlank() ? "Race" : race.name();
    }

    static String season(SeasonPlan plan) {
        return "Season: " + Words.span(plan.season()) + "; planned on " + Words.fullDate(plan.asOf()) + "; method: "
                + plan.methodology().name() + ", version " + plan.methodology().version() + "."
                + overrides(plan.methodology());
    }

    /** Which numbers are the athlete's own, and what they replace; empty where none are. */
    private static String overrides(Methodology methodology) {
        String changed = methodology.replaced().values().stream()
                .map(said -> said.parameter().key() + " "
                        + number(methodology.values(said.parameter()), said.parameter()) + " in place of "
                        + numbers(said.values()))
                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? "" : " Your own numbers: " + changed + ".";
    }

    private static String number(List<Integer> values, Parameter parameter) {
        return (numbers(values) + " " + parameter.unit()).strip();
    }

    private static String numbers(List<Integer> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** What a block is for, what it changes, when it is light, and the rules that made it so. */
    static String block(Block block) {
        String lever = block.lever().map(l -> "; changes " + Words.lever(l)).orElse("");
        String deload = block.deloadFrom()
                .map(d -> "; light from " + Words.shortDate(d))
                .orElse("");
        return Words.aim(block.focus()) + lever + deload + " [" + String.join(" ", block.why()) + "]";
    }

    static String sessions(SeasonPlan plan) {
        int left = plan.leftOut().size();
        String more = left == 0 ? "" : "; " + left + " more wished for found no place";
        return Words.count(plan.sessions().size(), "strength session") + more + ".";
    }
}

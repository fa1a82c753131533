package org.groundwork.formats.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.methodology.Rule;
import org.groundwork.core.plan.Justification;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.plan.Warning;
import org.groundwork.core.plan.WeekCost;
import org.groundwork.core.season.Block;

/** The rules that a plan refers to. */
final class Legend {

    private Legend() {}

    /** Those of the methodology's rules that anything in {@code plan} names, in the methodology's order. */
    static List<Rule> of(SeasonPlan plan) {
        Set<String> named = namedIn(plan);
        return plan.methodology().rules().stream()
                .filter(rule -> named.contains(rule.id()))
                .toList();
    }

    private static Set<String> namedIn(SeasonPlan plan) {
        Set<String> named = new LinkedHashSet<>();
        plan.blocks().stream().map(Block::why).forEach(named::addAll);
        plan.warnings().stream().map(Warning::rule).forEach(named::add);
        plan.objective().weeks().stream().map(WeekCost::rule).forEach(named::add);
        for (Session session : plan.sessions()) {
            named.addAll(rulesOf(session));
            session.placement().justifications().stream()
                    .map(Justification::rule)
                    .forEach(named::add);
        }
        return named;
    }

    /** The ids of the rules that made {@code session} and chose and dosed its exercises, each once. */
    static List<String> rulesOf(Session session) {
        Stream<String> ofExercises = session.exercises().stream().flatMap(e -> e.why().stream());
        return Stream.concat(session.why().stream(), ofExercises).distinct().toList();
    }

    /** The rule's sentence, its source and how sure it is. */
    static String explain(Rule rule) {
        return rule.says() + " (" + rule.source() + "; " + Words.grade(rule.grade()) + ")";
    }
}

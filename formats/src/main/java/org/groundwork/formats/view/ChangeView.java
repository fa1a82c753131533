package org.groundwork.formats.view;

import java.util.List;
import java.util.Optional;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.diff.PlanDiff;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.PlanDiffJson;
import org.groundwork.formats.plan.PlanDiffText;
import org.groundwork.formats.plan.SessionJson;

/** What a change came to, or would. */
public final class ChangeView {

    private ChangeView() {}

    /**
     * What was changed, as JSON in one line.
     *
     * @param number how many events led to {@code now}
     * @param before the plan before; empty for a first one
     * @param because sentences on what was decided and by which rule
     */
    public static String made(int number, Optional<SeasonPlan> before, Revision now, List<String> because) {
        return PlanView.document(json -> {
            json.number("revision", number);
            before.ifPresent(plan -> changes(json, plan, now.plan()));
            json.words("because", because);
        });
    }

    /** What was entered before, with others, so that what it changed by itself isn't known. */
    public static String known(int number) {
        return PlanView.document(json -> {
            json.number("revision", number);
            json.words("changes", List.of());
            json.words("because", List.of());
        });
    }

    /** What would be changed, with the sessions of its days as they would be. */
    public static String previewed(SeasonPlan before, SeasonPlan after, List<String> because) {
        return PlanView.document(json -> {
            PlanDiff diff = changes(json, before, after);
            List<String> changed = diff.sessions().stream().map(c -> c.id()).toList();
            json.objects(
                    "sessions",
                    after.sessions().stream()
                            .filter(s -> changed.contains(s.id()))
                            .toList(),
                    SessionJson.withoutAlternatives(json)::members);
            json.words("because", because);
        });
    }

    /**
     * What is different between two states.
     *
     * @param because sentences on what training taught between them, with their rules
     */
    public static String between(SeasonPlan before, SeasonPlan after, List<String> because) {
        return PlanView.document(json -> {
            changes(json, before, after);
            json.words("because", because);
        });
    }

    private static PlanDiff changes(JsonOut json, SeasonPlan before, SeasonPlan after) {
        PlanDiff diff = PlanDiff.between(before, after);
        List<String> lines = new PlanDiffText(after.athlete().units()).lines(diff);
        json.words("changes", lines);
        json.object("diff", () -> PlanDiffJson.write(json, diff, lines));
        return diff;
    }
}

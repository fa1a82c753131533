package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.groundwork.core.plan.SeasonPlan;

/**
 * One state of a living plan.
 *
 * @param number 1 for the first plan
 * @param date the day it was made on
 * @param inputs what it was made from
 * @param plan the plan, for the athlete of the inputs
 * @param because sentences on what was decided and by which rule, possibly none
 */
public record Revision(int number, LocalDate date, Inputs inputs, SeasonPlan plan, List<String> because) {

    public Revision {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(plan, "plan");
        because = List.copyOf(because);
        if (!plan.athlete().equals(inputs.athlete())) {
            throw new IllegalArgumentException("the plan of " + date + " is for another athlete than its inputs");
        }
    }
}

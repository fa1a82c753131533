package org.groundwork.core.adapt.progress;

import java.util.Objects;

/**
 * Another form of an exercise that has no kilograms.
 *
 * @param exercise the id of the exercise that was done
 * @param to the id of the form that is proposed; whether level, health and equipment allow it is the planner's business
 * @param harder whether it is the harder one
 * @param reason what it follows from
 */
public record FormProposal(String exercise, String to, boolean harder, ProgressReason reason) {

    public FormProposal {
        Objects.requireNonNull(exercise, "exercise");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }
}

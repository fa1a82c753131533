package org.groundwork.fuzz;

import org.groundwork.core.input.InvalidInputException;

/** A refusal says why. */
final class Reasons {

    private Reasons() {}

    static void require(InvalidInputException refused) {
        if (refused.problems().stream().anyMatch(problem -> problem.message().isBlank())) {
            throw new IllegalStateException("a refusal without a reason", refused);
        }
    }
}

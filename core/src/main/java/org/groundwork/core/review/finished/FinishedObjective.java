package org.groundwork.core.review.finished;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the whole placement costs, as a file states it.
 *
 * @param cost the total
 * @param bound what no placement goes below
 * @param optimal whether the file claims that nothing cheaper exists, where it says
 * @param weeks the sum of costs that belong to weeks as a whole, where they are shown
 */
public record FinishedObjective(long cost, long bound, Optional<Boolean> optimal, OptionalLong weeks) {

    public FinishedObjective {
        Objects.requireNonNull(optimal, "optimal");
        Objects.requireNonNull(weeks, "weeks");
    }
}

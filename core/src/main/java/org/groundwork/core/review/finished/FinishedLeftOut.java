package org.groundwork.core.review.finished;

import java.util.List;
import java.util.Objects;
import org.groundwork.core.quantity.IsoWeek;

/**
 * A session that found no place, as a file states it.
 *
 * @param week the week it was due
 * @param cost what leaving it out costs
 * @param because the words of the constraints that clash, possibly none
 */
public record FinishedLeftOut(IsoWeek week, long cost, List<String> because) {

    public FinishedLeftOut {
        Objects.requireNonNull(week, "week");
        because = List.copyOf(because);
    }
}

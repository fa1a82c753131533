package org.groundwork.core.review.finished;

import java.util.List;

/**
 * Why a session stands where it stands, as a file states it.
 *
 * @param cost the stated sum
 * @param penalties what each reason costs, in order
 */
public record FinishedPlacement(long cost, List<Long> penalties) {

    public FinishedPlacement {
        penalties = List.copyOf(penalties);
    }

    public long sum() {
        return penalties.stream().mapToLong(Long::longValue).sum();
    }
}

package org.groundwork.bench.model;

import java.util.List;

/**
 * A way to fill one week.
 *
 * @param sessions what it holds, by place
 * @param weekdays the days it uses, Monday the lowest bit
 * @param cost what it costs but for what joins it to its neighbours
 */
public record WeekPattern(List<Choice> sessions, int weekdays, int cost) {

    public WeekPattern {
        sessions = List.copyOf(sessions);
    }
}

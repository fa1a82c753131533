package org.groundwork.core.schedule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.quantity.IsoWeek;

/**
 * What one week is due.
 *
 * @param week the week
 * @param demands at most three, each of another type; kept in the order of their types
 * @param maxSessions the most sessions of all types together, past ones included, 0 to 5
 */
public record WeekDemand(IsoWeek week, List<Demand> demands, int maxSessions) {

    public static final int MOST_TYPES = 3;
    public static final int MOST_SESSIONS = 5;

    public WeekDemand {
        Objects.requireNonNull(week, "week");
        demands =
                demands.stream().sorted((a, b) -> a.type().compareTo(b.type())).toList();
        if (demands.size() > MOST_TYPES) {
            throw new IllegalArgumentException(week + " is due " + demands.size() + " types of session, 3 is the most");
        }
        if (demands.stream().map(Demand::type).distinct().count() < demands.size()) {
            throw new IllegalArgumentException(week + " is due one type of session twice: " + demands);
        }
        if (maxSessions < 0 || maxSessions > MOST_SESSIONS) {
            throw new IllegalArgumentException(
                    week + ": " + maxSessions + " sessions a week is not within 0 to " + MOST_SESSIONS);
        }
    }

    /** A week that is due nothing. */
    public static WeekDemand none(IsoWeek week) {
        return new WeekDemand(week, List.of(), 0);
    }

    public Optional<Demand> of(SessionType type) {
        return demands.stream().filter(demand -> demand.type().equals(type)).findFirst();
    }
}

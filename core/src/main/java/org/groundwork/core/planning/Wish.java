package org.groundwork.core.planning;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.SessionType;

/** What sessions are worth: the week's first most, each further one less, and those nobody wished for a fraction. */
final class Wish {

    private final int sessions;
    private final List<Integer> values;
    private final int divisor;

    Wish(int sessions, Methodology methodology) {
        this.sessions = sessions;
        this.values = methodology.values(Parameter.SESSION_VALUES);
        this.divisor = methodology.value(Parameter.BEYOND_WISH_DIVISOR);
    }

    int sessions() {
        return sessions;
    }

    /**
     * Sessions number {@code from} (counted from 0) up to but not including {@code to} of a week, all of one type.
     *
     * @param share what they are worth, in per cent of the usual
     */
    Demand demand(SessionType type, int from, int to, int share) {
        List<Integer> worth = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int value = values.get(Math.min(i, values.size() - 1)) * share / 100;
            worth.add(i < sessions ? value : value / divisor);
        }
        int wished = Math.max(0, Math.min(to, sessions) - from);
        return new Demand(type, worth, share == 100 ? wished : 0);
    }
}

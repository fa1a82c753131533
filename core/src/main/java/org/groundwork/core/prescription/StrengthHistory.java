package org.groundwork.core.prescription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundwork.core.exercise.Exercise;

/** What the sessions written so far hold: which exercises were done, and at what share of the 1RM. Grows as planning goes on. */
public final class StrengthHistory {

    private record Done(LocalDate date, int perMille) {}

    private final Set<String> seen = new HashSet<>();
    private final Map<String, List<Done>> work = new HashMap<>();

    public boolean hasSeen(Exercise exercise) {
        return seen.contains(exercise.id());
    }

    void note(Exercise exercise, LocalDate date, int perMille) {
        seen.add(exercise.id());
        work.computeIfAbsent(exercise.id(), id -> new ArrayList<>()).add(new Done(date, perMille));
    }

    /** The largest share of the 1RM, in per mille, worked with on or after {@code since}; 0 where there was none. */
    int bestPerMille(Exercise exercise, LocalDate since) {
        return work.getOrDefault(exercise.id(), List.of()).stream()
                .filter(d -> !d.date().isBefore(since))
                .mapToInt(Done::perMille)
                .max()
                .orElse(0);
    }
}

package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;

/**
 * What one session asked of one exercise, and what was done of it.
 *
 * @param date the day it was done
 * @param sessionId the planned session
 * @param mayProgress false where the check-in was skipped, cut something or named pain
 * @param light whether the session was a deload's or a primer
 * @param asked the prescription as it was when the session was held
 * @param done work sets in the order of the log; empty where all were left out
 * @param skippedSets how many were left out by word, 0 or more
 */
public record AskedAndDone(
        LocalDate date,
        String sessionId,
        boolean mayProgress,
        boolean light,
        ExercisePrescription asked,
        List<SetDone> done,
        int skippedSets) {

    /** By day, then by session and exercise. */
    public static final Comparator<AskedAndDone> ORDER = Comparator.comparing(AskedAndDone::date)
            .thenComparing(AskedAndDone::sessionId)
            .thenComparing(e -> e.exercise().id());

    public AskedAndDone {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(asked, "asked");
        done = done.stream().sorted(LogEntry.ORDER).toList();
        if (skippedSets < 0 || !done.stream().allMatch(SetDone::isWork)) {
            throw new IllegalArgumentException(
                    "evidence of " + sessionId + " is work sets and a count of skipped ones");
        }
    }

    /**
     * The evidence of a session, one for each prescription of which anything was done or skipped, in the order of the
     * session. Where an exercise is prescribed twice, its sets are dealt out in order.
     *
     * @param mayProgress what the check-in allowed
     */
    public static List<AskedAndDone> of(Session asked, HeldSession held, boolean mayProgress) {
        boolean light = asked.deload() || asked.kind() == SessionKind.PRIMER;
        Map<String, List<ExercisePrescription>> byExercise = new HashMap<>();
        asked.exercises().forEach(e -> byExercise
                .computeIfAbsent(e.exercise().id(), id -> new ArrayList<>())
                .add(e));
        List<AskedAndDone> evidence = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (ExercisePrescription each : asked.exercises()) {
            int index = seen.merge(each.exercise().id(), 1, Integer::sum) - 1;
            List<ExercisePrescription> twins = byExercise.get(each.exercise().id());
            List<SetDone> done =
                    share(twins, index, held.workSets(each.exercise().id()));
            int skipped = index == 0 ? skipped(held, each.exercise()) : 0;
            if (!done.isEmpty() || skipped > 0) {
                evidence.add(new AskedAndDone(held.at().date(), asked.id(), mayProgress, light, each, done, skipped));
            }
        }
        return List.copyOf(evidence);
    }

    private static int skipped(HeldSession held, Exercise exercise) {
        return (int) held.skipped().stream()
                .filter(s -> s.exercise().equals(exercise.id()))
                .count();
    }

    /** What the prescription at {@code index} of those of one exercise gets of their sets. */
    private static List<SetDone> share(List<ExercisePrescription> twins, int index, List<SetDone> done) {
        int from = twins.subList(0, index).stream()
                .mapToInt(before -> before.workSets().size())
                .sum();
        boolean last = index == twins.size() - 1;
        int to = last
                ? done.size()
                : Math.min(done.size(), from + twins.get(index).workSets().size());
        return from >= to ? List.of() : done.subList(from, to);
    }

    /** The exercise that was asked for. */
    public Exercise exercise() {
        return asked.exercise();
    }

    /** Whether no asked set is missing; where sides were logged one by one, on either side. */
    public boolean isComplete() {
        int sets = asked.workSets().size();
        boolean sided = done.stream().anyMatch(s -> s.side().isPresent());
        return skippedSets == 0 && (sided ? bothSidesHave(sets) : done.size() >= sets);
    }

    private boolean bothSidesHave(int sets) {
        for (SetDone.Side side : SetDone.Side.values()) {
            if (done.stream()
                            .filter(s -> s.side().filter(side::equals).isPresent())
                            .count()
                    < sets) {
                return false;
            }
        }
        return true;
    }
}

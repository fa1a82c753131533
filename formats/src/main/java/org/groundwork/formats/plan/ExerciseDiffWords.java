package org.groundwork.formats.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.groundwork.core.plan.diff.ExerciseChange;
import org.groundwork.core.plan.diff.SessionChange;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.quantity.DaySlot;

/** Says which exercises came, went or took another's place; what the same sessions share in one line. */
final class ExerciseDiffWords {

    private record Exchange(String words, DaySlot at) {}

    private ExerciseDiffWords() {}

    static List<String> lines(List<SessionChange> sessions) {
        List<Exchange> all = sessions.stream()
                .flatMap(session -> session.exercises().stream()
                        .filter(change -> !change.isDose())
                        .map(change -> new Exchange(
                                words(change), session.session().latest().at())))
                .toList();
        Map<String, List<Exchange>> byWords = DiffTimes.grouped(all, Exchange::words);
        Map<List<DaySlot>, List<Entry<String, List<Exchange>>>> together =
                DiffTimes.grouped(List.copyOf(byWords.entrySet()), entry -> times(entry.getValue()));
        return together.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getKey().size()))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<DaySlot> times(List<Exchange> alike) {
        return alike.stream().map(Exchange::at).distinct().toList();
    }

    private static String line(List<DaySlot> times, List<Entry<String, List<Exchange>>> exchanges) {
        String words = exchanges.stream().map(Entry::getKey).collect(Collectors.joining("; "));
        return Words.sentence(DiffTimes.inSessions(times)) + ": " + words + ".";
    }

    private static String words(ExerciseChange change) {
        if (change.doses().isAdded()) {
            return "with " + name(change.doses().latest());
        }
        if (change.doses().isDropped()) {
            return "without " + name(change.doses().earliest());
        }
        return name(change.doses().latest()) + " instead of "
                + name(change.doses().earliest());
    }

    private static String name(ExercisePrescription dose) {
        return dose.exercise().name();
    }
}

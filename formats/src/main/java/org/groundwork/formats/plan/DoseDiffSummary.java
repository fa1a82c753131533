package org.groundwork.formats.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundwork.core.plan.diff.DoseAspect;
import org.groundwork.core.quantity.DaySlot;

/** Says of many changed doses which exercises they concern, in what, and in how many sessions. */
final class DoseDiffSummary {

    private record Gist(List<DoseAspect> aspects, List<DaySlot> times) {}

    private DoseDiffSummary() {}

    /** A line for all exercises that change in the same ways in the same sessions, the most frequent first. */
    static List<String> lines(List<DoseDiff> all) {
        Map<String, List<DoseDiff>> byExercise =
                DiffTimes.grouped(all, diff -> diff.exercise().name());
        Map<Gist, List<String>> together =
                DiffTimes.grouped(List.copyOf(byExercise.keySet()), name -> gist(byExercise.get(name)));
        return together.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getKey().times().size()))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Gist gist(List<DoseDiff> ofExercise) {
        return new Gist(
                ofExercise.stream().map(DoseDiff::aspect).distinct().sorted().toList(),
                ofExercise.stream().map(DoseDiff::at).distinct().sorted().toList());
    }

    private static String line(Gist gist, List<String> exercises) {
        String aspects = gist.aspects().stream().map(DoseDiffSummary::noun).collect(Collectors.joining(", "));
        return String.join(", ", exercises) + ": other " + aspects + " " + DiffTimes.inSessions(gist.times()) + ".";
    }

    private static String noun(DoseAspect aspect) {
        return switch (aspect) {
            case LOAD -> "loads";
            case SETS -> "sets";
            case REPS -> "reps";
            case HOLD -> "seconds held";
            case RIR -> "RIR";
            case INTENT -> "speed";
            case REST -> "rests";
            case WARM_UPS -> "warm-up sets";
        };
    }
}

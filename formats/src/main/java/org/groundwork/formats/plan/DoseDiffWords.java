package org.groundwork.formats.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.plan.diff.DoseAspect;
import org.groundwork.core.plan.diff.SessionChange;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Load;

/** Says which sets, reps, holds, loads and rests changed: one line for what changes alike, the most frequent first. */
final class DoseDiffWords {

    private final Measures measures;

    DoseDiffWords(Measures measures) {
        this.measures = measures;
    }

    /** The lines in numbers, or where they are more than {@code most} a line for each exercise that names the aspects. */
    List<String> lines(List<SessionChange> sessions, int most) {
        List<DoseDiff> all = sessions.stream().flatMap(DoseDiff::of).toList();
        List<String> lines = inNumbers(all);
        return lines.size() <= most ? lines : DoseDiffSummary.lines(all);
    }

    private List<String> inNumbers(List<DoseDiff> all) {
        List<List<DoseDiff>> topics =
                new ArrayList<>(DiffTimes.grouped(all, DoseDiff::topic).values());
        Map<List<Object>, List<List<DoseDiff>>> together = DiffTimes.grouped(topics, DoseDiffWords::occasions);
        return together.values().stream()
                .sorted(Comparator.comparing(alike -> -alike.get(0).size()))
                .map(this::line)
                .toList();
    }

    /** The exercise and its sessions: aspects that share them are said in one line. */
    private static List<Object> occasions(List<DoseDiff> topic) {
        return List.of(topic.get(0).exercise().id(), times(topic));
    }

    private static List<DaySlot> times(List<DoseDiff> topic) {
        return topic.stream().map(DoseDiff::at).toList();
    }

    private String line(List<List<DoseDiff>> alike) {
        List<DoseDiff> first = alike.get(0);
        String aspects = alike.stream().map(this::words).collect(Collectors.joining(", "));
        return first.get(0).exercise().name() + ": " + aspects + " " + DiffTimes.inSessions(times(first)) + ".";
    }

    private String words(List<DoseDiff> topic) {
        DoseDiff first = topic.get(0);
        return switch (first.aspect()) {
            case LOAD -> fromTo("", topic, "");
            case SETS -> fromTo("", topic, " set");
            case REPS -> fromTo("", topic, " rep");
            case HOLD -> fromTo("holds ", topic, " s");
            case RIR -> fromTo("RIR ", topic, "");
            case REST -> fromTo("rest ", topic, " s");
            case INTENT -> intents(first.after()) + " instead of " + intents(first.before());
            case WARM_UPS -> "other warm-up sets";
        };
    }

    /** {@code from 72.5 to 70 kg}; where sessions differ, {@code 2.5 to 5 kg less, now 60 to 70 kg}. */
    private String fromTo(String what, List<DoseDiff> topic, String unit) {
        boolean alike = topic.stream()
                        .map(d -> List.of(d.before(), d.after()))
                        .distinct()
                        .count()
                == 1;
        DoseAspect aspect = topic.get(0).aspect();
        if (alike || !topic.get(0).isMeasured()) {
            return what + "from " + spread(aspect, topic, DoseDiff::before) + " to "
                    + spread(aspect, topic, DoseDiff::after) + unit(aspect, unit, topic, true);
        }
        List<Integer> by =
                topic.stream().map(d -> Math.abs(d.difference())).sorted().toList();
        String more = topic.get(0).difference() > 0 ? " more" : " less";
        boolean several = by.get(by.size() - 1) > 1;
        return what + range(aspect, by) + unit(aspect, unit, topic, several) + more + " (now "
                + spread(aspect, topic, DoseDiff::after) + ")";
    }

    private String unit(DoseAspect aspect, String unit, List<DoseDiff> topic, boolean several) {
        return switch (aspect) {
            case LOAD ->
                topic.stream().anyMatch(d -> d.after().contains(DoseAspect.NONE)) ? "" : " " + measures.loadUnit();
            case SETS, REPS -> unit + (several ? "s" : "");
            case HOLD, RIR, REST, INTENT, WARM_UPS -> unit;
        };
    }

    private String spread(DoseAspect aspect, List<DoseDiff> topic, Function<DoseDiff, List<Integer>> side) {
        boolean inSets = topic.size() == 1 && side.apply(topic.get(0)).size() > 1;
        List<Integer> values = topic.stream().map(side).flatMap(List::stream).toList();
        return inSets
                ? values.stream().map(v -> number(aspect, v)).collect(Collectors.joining(", "))
                : range(aspect, values.stream().sorted().toList());
    }

    /** @param values from least to most */
    private String range(DoseAspect aspect, List<Integer> values) {
        if (values.isEmpty()) {
            return "none";
        }
        String least = number(aspect, values.get(0));
        String most = number(aspect, values.get(values.size() - 1));
        return least.equals(most) ? least : least + " to " + most;
    }

    private String number(DoseAspect aspect, int value) {
        if (aspect != DoseAspect.LOAD) {
            return Integer.toString(value);
        }
        return value == DoseAspect.NONE ? "a load you find" : measures.number(new Load(value));
    }

    private static String intents(List<Integer> positions) {
        return positions.stream()
                .distinct()
                .map(position -> Words.intent(Intent.values()[position]))
                .collect(Collectors.joining(", "));
    }
}

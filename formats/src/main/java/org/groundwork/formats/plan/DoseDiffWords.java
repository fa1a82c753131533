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
            case LOAD -> loads(topic);
            case SETS -> fromTo("", topic, " set");
            case REPS -> fromTo("", topic, " rep");
            case HOLD -> fromTo("holds ", topic, " s");
            case RIR -> fromTo("RIR ", topic, "");
            case REST -> fromTo("rest ", topic, " s");
            case INTENT -> intents(first.after()) + " instead of " + intents(first.before());
            case WARM_UPS -> "other warm-up sets";
        };
    }

    /** {@code from 72.5 to 70 kg}; where sessions differ, {@code 2.5 to 5 kg less (now 60 to 70)}. */
    private String fromTo(String what, List<DoseDiff> topic, String unit) {
        boolean alike = topic.stream()
                        .map(d -> List.of(d.before(), d.after()))
                        .distinct()
                        .count()
                == 1;
        DoseAspect aspect = topic.get(0).aspect();
        String now = spread(aspect, topic, DoseDiff::after);
        if (alike || !topic.get(0).isMeasured()) {
            return what + "from " + spread(aspect, topic, DoseDiff::before) + " to " + now + plural(aspect, unit);
        }
        List<Integer> by =
                topic.stream().map(d -> Math.abs(d.difference())).sorted().toList();
        boolean several = by.get(by.size() - 1) > 1;
        String more = topic.get(0).difference() > 0 ? " more" : " less";
        return what + range(aspect, by) + (several ? plural(aspect, unit) : unit) + more + " (now " + now + ")";
    }

    private static String plural(DoseAspect aspect, String unit) {
        return switch (aspect) {
            case SETS, REPS -> unit + "s";
            case LOAD, HOLD, RIR, REST, INTENT, WARM_UPS -> unit;
        };
    }

    /** A load that is prescribed now or no longer: {@code 20 kg instead of a load you find}. */
    private String loads(List<DoseDiff> topic) {
        String unit = " " + measures.loadUnit();
        boolean wasOpen = topic.get(0).before().contains(DoseAspect.NONE);
        boolean isOpen = topic.get(0).after().contains(DoseAspect.NONE);
        if (wasOpen == isOpen) {
            return fromTo("", topic, unit);
        }
        return wasOpen
                ? spread(DoseAspect.LOAD, topic, DoseDiff::after) + unit + " instead of a load you find"
                : "a load you find instead of " + spread(DoseAspect.LOAD, topic, DoseDiff::before) + unit;
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
        boolean weighed = aspect == DoseAspect.LOAD && value != DoseAspect.NONE;
        return weighed ? measures.number(new Load(value)) : Integer.toString(value);
    }

    private static String intents(List<Integer> positions) {
        return positions.stream()
                .distinct()
                .map(position -> Words.intent(Intent.values()[position]))
                .collect(Collectors.joining(", "));
    }
}

package org.groundwork.core.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says a decision in plain sentences, with its numbers and its rules. */
public final class DecisionWords {

    private DecisionWords() {}

    /** One sentence for each finding about this session or with advice, in the table's order. */
    public static List<String> sentences(ReadinessDecision decision) {
        return decision.findings().stream()
                .filter(f -> !decision.touchedBy(f).isEmpty() || !f.advice().isEmpty())
                .map(f -> sentence(f, decision))
                .toList();
    }

    private static String sentence(Finding finding, ReadinessDecision decision) {
        String names = finding.general()
                ? "the whole session"
                : decision.touchedBy(finding).stream()
                        .map(e -> e.exercise().name())
                        .collect(Collectors.joining(", "));
        String about = names.isEmpty() ? "nothing in this session" : names;
        return finding.because() + " - " + about + ": " + effect(finding) + " (" + finding.rule() + ").";
    }

    /** The answer and what follows from it: {@code Knee at 4 of 10: 15 % less load, no jumps}. */
    static String finding(Finding finding) {
        return finding.because() + ": " + effect(finding);
    }

    /** The same as a sentence with its rule, as it stands among an exercise's notes. */
    public static String note(Finding finding) {
        return finding(finding) + " (" + finding.rule() + ").";
    }

    /** What follows from it: {@code 15 % less load, no jumps}. */
    public static String effect(Finding finding) {
        return switch (finding.outcome()) {
            case KEEP -> finding.progress() ? "as planned" : "as planned, and nothing grows after it";
            case REDUCE -> cut(finding.cut());
            case SWAP -> "another exercise of the pattern stands in with " + cut(finding.cut()) + ", or it is left out";
            case DROP -> "left out today";
            case REST -> "rest today instead";
            case STOP -> "stop here";
        };
    }

    private static String cut(Cut cut) {
        List<String> parts = new ArrayList<>();
        if (cut.loadPercent() > 0) {
            parts.add(cut.loadPercent() + " % less load");
        }
        if (cut.setsPercent() > 0) {
            parts.add(cut.setsPercent() + " % fewer sets");
        }
        if (cut.rirMore() > 0) {
            parts.add(cut.rirMore() + " more in reserve");
        }
        switch (cut.jumps()) {
            case ANY -> {}
            case LOW_ONLY -> parts.add("no medium or high jumps");
            case NONE -> parts.add("no jumps");
        }
        return parts.isEmpty() ? "as planned" : String.join(", ", parts);
    }
}

package org.groundwork.formats.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.groundwork.core.plan.Warning;
import org.groundwork.core.plan.diff.Change;
import org.groundwork.core.plan.diff.PlanDiff;
import org.groundwork.core.plan.diff.SpanChange;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Block;
import org.groundwork.core.season.Phase;

/** Says what changed of the season as a whole, and of races, phases, blocks and warnings. */
final class SeasonDiffWords {

    private final Measures measures;

    SeasonDiffWords(Measures measures) {
        this.measures = measures;
    }

    static List<String> season(Change<DateSpan> change) {
        DateSpan before = change.earliest();
        DateSpan after = change.latest();
        List<String> lines = new ArrayList<>();
        if (!before.start().equals(after.start())) {
            lines.add("The season starts on " + instead(before.start(), after.start()));
        }
        if (!before.end().equals(after.end())) {
            lines.add("The season ends on " + instead(before.end(), after.end()));
        }
        return lines;
    }

    private static String instead(LocalDate before, LocalDate after) {
        return Words.fullDate(after) + " instead of " + Words.fullDate(before) + ".";
    }

    String race(Change<Race> change) {
        if (change.isAdded()) {
            return "New race: " + described(change.latest()) + ".";
        }
        if (change.isDropped()) {
            return "Race dropped: " + described(change.earliest()) + ".";
        }
        return edited(change.earliest(), change.latest());
    }

    private String described(Race race) {
        return Summary.name(race) + " (" + race.priority() + "), " + measures.distance(race.distance()) + ", "
                + Words.fullDate(race.date());
    }

    private String edited(Race before, Race after) {
        List<String> edits = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            edits.add("is now called " + Summary.name(after));
        }
        if (!before.date().equals(after.date())) {
            edits.add("moves from " + Words.date(before.date()) + " to " + Words.fullDate(after.date()));
        }
        if (before.priority() != after.priority()) {
            edits.add("is a race of priority " + after.priority() + " instead of " + before.priority());
        }
        if (!before.distance().equals(after.distance())) {
            edits.add("is " + measures.distance(after.distance()) + " instead of "
                    + measures.distance(before.distance()));
        }
        return Summary.name(before) + " " + String.join(", ", edits) + ".";
    }

    static List<String> warnings(PlanDiff diff) {
        return diff.warnings().stream()
                .filter(Change::isAdded)
                .map(change -> "New warning: " + text(change))
                .toList();
    }

    static List<String> warningsGone(PlanDiff diff) {
        return diff.warnings().stream()
                .filter(Change::isDropped)
                .map(change -> "Holds no longer: " + text(change))
                .toList();
    }

    private static String text(Change<Warning> change) {
        return change.latest().text();
    }

    static String phases(SpanChange<Phase> change) {
        return divided("Phases", change, SeasonDiffWords::phases);
    }

    static String blocks(SpanChange<Block> change) {
        return divided("Blocks", change, SeasonDiffWords::blocks);
    }

    private static List<String> phases(List<Phase> phases) {
        return phases.stream()
                .map(phase -> Words.phase(phase.kind()) + to(phase.span()))
                .toList();
    }

    /** One text for each block; neighbours of one focus without a light week between them share it. */
    private static List<String> blocks(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean goesOn = i + 1 < blocks.size()
                    && block.deloadFrom().isEmpty()
                    && blocks.get(i + 1).focus() == block.focus();
            if (!goesOn) {
                texts.add(Words.focus(block.focus()) + to(block.span()) + light(block));
            }
        }
        return texts;
    }

    private static String light(Block block) {
        return block.deloadFrom()
                .map(day -> " (light from " + Words.shortDate(day) + ")")
                .orElse("");
    }

    private static String to(DateSpan span) {
        return " to " + Words.shortDate(span.end());
    }

    private static <T> String divided(String what, SpanChange<T> change, Function<List<T>, List<String>> words) {
        return what + " from " + Words.date(change.days().start()) + " on: " + listed(change.after(), words)
                + "; before: " + listed(change.before(), words) + ".";
    }

    private static <T> String listed(List<T> parts, Function<List<T>, List<String>> words) {
        return parts.isEmpty() ? "none" : String.join(", ", words.apply(parts));
    }
}

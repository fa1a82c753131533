package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.plan.diff.PlanDiff;
import org.groundwork.core.plan.diff.SessionAspect;
import org.groundwork.core.plan.diff.SessionChange;

/**
 * Says what changed between two revisions of a plan: a sentence for each change, the most important first. What changes
 * alike in many sessions is one sentence. A session that is for something else now is another session to a reader, so
 * its exercises are not compared; {@link PlanDiffJson} has them.
 */
public final class PlanDiffText {

    private static final int MOST_LINES = 12;

    private final Measures measures;

    /** @param units what the athlete reads loads and distances in */
    public PlanDiffText(Units units) {
        measures = new Measures(units);
    }

    /** The sentences, at least one: the first counts the sessions that change. */
    public List<String> lines(PlanDiff diff) {
        List<String> lines = new ArrayList<>();
        lines.add(summary(diff));
        addSeason(diff, lines);
        lines.addAll(SessionDiffWords.places(diff.sessions()));
        List<SessionChange> ofSameKind = diff.sessions().stream()
                .filter(change -> !change.is(SessionAspect.KIND))
                .toList();
        addSome(ExerciseDiffWords.lines(ofSameKind), "exchanges of exercises", lines);
        lines.addAll(new DoseDiffWords(measures).lines(ofSameKind, MOST_LINES));
        lines.addAll(SessionDiffWords.lengths(ofSameKind));
        addSome(RunDiffWords.lines(diff.runs()), "changes of runs", lines);
        lines.addAll(SeasonDiffWords.warningsGone(diff));
        return List.copyOf(lines);
    }

    private static String summary(PlanDiff diff) {
        if (diff.isEmpty()) {
            return "Nothing changes.";
        }
        int changed = diff.changedSessions();
        if (changed == 0) {
            return "No strength session changes.";
        }
        return Words.count(changed, "session") + (changed == 1 ? " changes: " : " change: ") + counts(diff) + ".";
    }

    private static String counts(PlanDiff diff) {
        List<String> counts = new ArrayList<>();
        addCount(diff, change -> change.is(SessionAspect.DROPPED), "dropped", counts);
        addCount(diff, change -> change.is(SessionAspect.ADDED), "new", counts);
        addCount(diff, change -> change.is(SessionAspect.MOVED), "moved", counts);
        addCount(diff, SessionChange::changesContents, "with other contents", counts);
        return String.join(", ", counts);
    }

    private static void addCount(PlanDiff diff, Predicate<SessionChange> kind, String words, List<String> counts) {
        long count = diff.sessions().stream().filter(kind).count();
        if (count > 0) {
            counts.add(count + " " + words);
        }
    }

    private void addSeason(PlanDiff diff, List<String> lines) {
        SeasonDiffWords words = new SeasonDiffWords(measures);
        diff.races().forEach(race -> lines.add(words.race(race)));
        diff.season().ifPresent(season -> lines.addAll(SeasonDiffWords.season(season)));
        lines.addAll(SeasonDiffWords.warnings(diff));
        diff.phases().map(SeasonDiffWords::phases).ifPresent(lines::add);
        diff.blocks().map(SeasonDiffWords::blocks).ifPresent(lines::add);
    }

    private static void addSome(List<String> some, String what, List<String> lines) {
        if (some.size() <= MOST_LINES) {
            lines.addAll(some);
        } else {
            lines.addAll(some.subList(0, MOST_LINES - 1));
            lines.add("And " + (some.size() - MOST_LINES + 1) + " more " + what + ".");
        }
    }

    /** A line for each sentence, those that are too long broken; {@code out} stays open. */
    public void write(PlanDiff diff, Writer out) throws IOException {
        TextPage page = new TextPage();
        lines(diff).forEach(line -> page.paragraph("- ", line));
        page.writeTo(out);
    }
}

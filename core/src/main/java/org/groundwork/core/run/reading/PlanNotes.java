package org.groundwork.core.run.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells a plan's notes and unnamed rest days from its runs by how often they come and what stands beside them. */
final class PlanNotes {

    private static final Cue RECURRING = Cue.of(Signal.REST, 50, "recurs as rest days do, with nothing to run", "");

    private static final Pattern STOP = Pattern.compile("[,;:.!?]");

    private final Map<LocalDate, Long> entriesOfDay;
    private final Map<String, Long> entriesOfTitle;
    private final Summaries summaries;

    private PlanNotes(List<Draft> drafts) {
        this.entriesOfDay = drafts.stream().collect(Collectors.groupingBy(Draft::date, Collectors.counting()));
        this.entriesOfTitle = drafts.stream()
                .collect(Collectors.groupingBy(PlanNotes::opening, Collectors.counting()));
        this.summaries = new Summaries(longest(drafts));
    }

    /** All of a plan's {@code drafts}, notes and rest days marked. */
    static List<Draft> marked(List<Draft> drafts) {
        PlanNotes notes = new PlanNotes(drafts);
        return drafts.stream()
                .map(draft -> notes.isRecurring(draft) ? draft.with(RECURRING) : draft)
                .map(draft -> notes.isSummary(draft) ? draft.asNote() : draft)
                .toList();
    }

    private boolean isRecurring(Draft draft) {
        return draft.isSilent() && entriesOfTitle.get(opening(draft)) > 1 && isAlone(draft);
    }

    private boolean isSummary(Draft draft) {
        return summaries.isSummary(draft.words(), draft.metres(), !isAlone(draft));
    }

    /** The words up to the first stop, which a plan's own names come before: <em>White square, get number</em>. */
    private static String opening(Draft draft) {
        return STOP.split(draft.words().text(), 2)[0];
    }

    private boolean isAlone(Draft draft) {
        return entriesOfDay.get(draft.date()) == 1;
    }

    private int longest(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.words().has(Signal.HEADING))
                .filter(this::isAlone)
                .mapToInt(Draft::metres)
                .max()
                .orElse(0);
    }
}

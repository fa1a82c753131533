package org.groundwork.core.run.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a plan's notes and unnamed rest days from its runs by how often they come and what stands beside them. */
final class PlanNotes {

    private static final Cue FREQUENT = Cue.of(Signal.REST, 75, "recurs as rest days do, with nothing to run", "");
    private static final Cue EMPTY = Cue.of(Signal.REST, 50, "nothing to run, in a plan of every day", "");
    private static final int OFTEN = 4;
    private static final int LEAST_DAYS = 14;
    /** From here on a plan says how far its runs are, so that an entry without a length is no run. */
    private static final long MEASURED_PERCENT = 35;

    private static final int EVERY_DAY_PERCENT = 90;

    private final Map<LocalDate, Long> entriesOfDay;
    private final Map<String, Long> entriesOfTitle;
    private final boolean everyDay;
    private final boolean measured;
    private final Summaries summaries;

    private PlanNotes(List<Draft> drafts) {
        this.entriesOfDay = drafts.stream().collect(Collectors.groupingBy(Draft::date, Collectors.counting()));
        this.entriesOfTitle = drafts.stream()
                .collect(Collectors.groupingBy(draft -> draft.words().opening(), Collectors.counting()));
        this.everyDay = coversEveryDay(entriesOfDay.keySet());
        this.measured =
                drafts.stream().filter(draft -> draft.metres() > 0).count() * 100 >= drafts.size() * MEASURED_PERCENT;
        this.summaries = new Summaries(longest(drafts));
    }

    /** All of a plan's {@code drafts}, notes and rest days marked. */
    static List<Draft> marked(List<Draft> drafts) {
        PlanNotes notes = new PlanNotes(drafts);
        return drafts.stream()
                .map(draft -> notes.isEmptyDay(draft) ? draft.with(notes.restOf(draft)) : draft)
                .map(draft -> notes.isSummary(draft) ? draft.asNote() : draft)
                .toList();
    }

    private boolean isEmptyDay(Draft draft) {
        return draft.isSilent() && isAlone(draft) && (everyDay || timesOf(draft) > 1);
    }

    private Cue restOf(Draft draft) {
        return measured && timesOf(draft) >= OFTEN ? FREQUENT : EMPTY;
    }

    private long timesOf(Draft draft) {
        return entriesOfTitle.get(draft.words().opening());
    }

    private boolean isSummary(Draft draft) {
        return summaries.isSummary(draft.words(), draft.metres(), !isAlone(draft));
    }

    /** Whether next to no day between the first and the last is left out, so that days of rest are entries. */
    private static boolean coversEveryDay(Set<LocalDate> days) {
        if (days.isEmpty()) {
            return false;
        }
        long span = ChronoUnit.DAYS.between(Collections.min(days), Collections.max(days)) + 1;
        return span >= LEAST_DAYS && days.size() * 100L >= span * EVERY_DAY_PERCENT;
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

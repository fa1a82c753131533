package org.groundwork.core.run.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.groundwork.core.run.RunType;

/** How the other entries of a plan were read, which an entry's own reading is held against. */
final class LikeRuns {

    private static final int SOME_WEEKS_ENTRIES = 28;
    private static final int A_NAME_TIMES = 4;
    private static final int LONG_CLASS = 1;
    private static final int DAYS_AROUND = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.:]\\d+)?");

    private final Map<String, Set<Integer>> classesOfWords = new HashMap<>();
    private final Map<RunType, Map<DayOfWeek, Integer>> weekdays = new EnumMap<>(RunType.class);
    private final Map<String, Integer> timesOfName = new HashMap<>();
    private final Map<LocalDate, Integer> entriesOfDay = new HashMap<>();
    private final NavigableSet<LocalDate> longRuns = new TreeSet<>();
    private final int entries;
    private final long weeks;

    LikeRuns(IdentityHashMap<Draft, Reading> readings) {
        this.entries = readings.size();
        readings.forEach((draft, reading) -> {
            classesOfWords
                    .computeIfAbsent(wordsOf(draft), unseen -> new HashSet<>())
                    .add(classOf(reading.type()));
            entriesOfDay.merge(draft.date(), 1, Integer::sum);
            timesOfName.merge(nameOf(draft), 1, Integer::sum);
            if (classOf(reading.type()) == LONG_CLASS) {
                longRuns.add(draft.date());
            }
            weekdays.computeIfAbsent(reading.type(), unseen -> new EnumMap<>(DayOfWeek.class))
                    .merge(draft.date().getDayOfWeek(), 1, Integer::sum);
        });
        this.weeks = entriesOfDay.keySet().stream()
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .distinct()
                .count();
    }

    /** Whether the words of {@code draft}, amounts apart, were read as two classes in the plan. */
    boolean isUnlike(Draft draft) {
        return classesOfWords.get(wordsOf(draft)).size() > 1;
    }

    /** Whether {@code draft} begins with words that come so often that they are the plan's own name for a run. */
    boolean isFamiliar(Draft draft) {
        return timesOfName.get(nameOf(draft)) >= A_NAME_TIMES && !isUnlike(draft);
    }

    boolean isOnlyEntryOfDay(Draft draft) {
        return entriesOfDay.get(draft.date()) == 1;
    }

    /** Whether a plan of some weeks has nothing of {@code type} on the weekday of {@code draft} but that. */
    boolean isAloneOnItsWeekday(Draft draft, RunType type) {
        return entries >= SOME_WEEKS_ENTRIES
                && weekdays.get(type).get(draft.date().getDayOfWeek()) == 1;
    }

    /** Whether no long run stands within five days of {@code draft}, though most weeks of the plan have one. */
    boolean isFarFromLongRuns(Draft draft) {
        LocalDate from = draft.date().minusDays(DAYS_AROUND);
        return longRuns.size() * 2L >= weeks
                && longRuns.subSet(from, true, draft.date().plusDays(DAYS_AROUND), true)
                        .isEmpty();
    }

    /** The words up to the first stop, amounts apart. */
    private static String nameOf(Draft draft) {
        return NUMBER.matcher(draft.words().opening()).replaceAll("#");
    }

    private static String wordsOf(Draft draft) {
        return NUMBER.matcher(draft.words().text()).replaceAll("#");
    }

    private static int classOf(RunType type) {
        return switch (type) {
            case LONG, QUALITY_LONG -> LONG_CLASS;
            case THRESHOLD, INTERVALS, RACE -> 2;
            default -> 0;
        };
    }
}

package org.groundwork.bench.instance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.schedule.SchedulingProblem;

/** Runs on five days of every week, the slots left to chance, and strength that is due beside them. */
public final class GeneratedSeasons {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private GeneratedSeasons() {}

    /**
     * A season; the same arguments give the same one.
     *
     * @param types of session that every week is due, 2 or 3
     * @param sessions the most that every week may hold, 1 to 5
     */
    public static SchedulingProblem season(int weeks, int types, int sessions, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PlannedRun> runs = new ArrayList<>();
        for (int week = 0; week < weeks; week++) {
            LocalDate monday = MONDAY.plusWeeks(week);
            runs.add(run(monday.plusDays(1), RunType.INTERVALS, random));
            runs.add(run(monday.plusDays(2), RunType.EASY, random));
            runs.add(run(monday.plusDays(3), RunType.THRESHOLD, random));
            runs.add(run(monday.plusDays(4), RunType.EASY, random));
            runs.add(run(monday.plusDays(6), RunType.LONG, random));
        }
        DateSpan season = new DateSpan(MONDAY, MONDAY.plusWeeks(weeks).minusDays(1));
        return StrengthBeside.runs(runs, season, types, sessions);
    }

    private static PlannedRun run(LocalDate date, RunType type, SplittableRandom random) {
        Slot slot = random.nextInt(3) == 0 ? Slot.PM : Slot.AM;
        return new PlannedRun(
                new DaySlot(date, slot),
                type,
                95,
                false,
                OptionalInt.of(60),
                Optional.empty(),
                type.name(),
                "generated");
    }
}

package org.groundwork.formats.plan;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;

/** A week as a small table: seven days by two slots, strength in brackets. */
final class WeekGrid {

    private static final String NOTHING = ".";
    private static final int LABEL = 6;
    private static final int COLUMN = 13;

    private final SeasonWeek week;
    private final Measures measures;

    WeekGrid(SeasonWeek week, Measures measures) {
        this.week = week;
        this.measures = measures;
    }

    /** The lines of the table, the head with the weekdays first. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(row("", Stream.of(DayOfWeek.values()).map(Words::weekday).toList()));
        for (Slot slot : Slot.values()) {
            lines.addAll(rows(slot));
        }
        return lines;
    }

    private List<String> rows(Slot slot) {
        List<List<String>> days = Stream.of(DayOfWeek.values())
                .map(day -> entries(new DaySlot(week.week().monday().plusDays(day.ordinal()), slot)))
                .toList();
        int height = days.stream().mapToInt(List::size).max().orElse(1);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            int line = i;
            List<String> cells =
                    days.stream().map(d -> line < d.size() ? d.get(line) : "").toList();
            rows.add(row(i == 0 ? "  " + slot.name().toLowerCase(Locale.ROOT) : "", cells));
        }
        return rows;
    }

    private List<String> entries(DaySlot at) {
        Stream<String> runs =
                week.runs().stream().filter(r -> r.at().equals(at)).map(this::run);
        Stream<String> sessions =
                week.sessions().stream().filter(s -> s.at().equals(at)).map(WeekGrid::session);
        List<String> entries = Stream.concat(runs, sessions).toList();
        return entries.isEmpty() ? List.of(NOTHING) : entries;
    }

    private String run(PlannedRun run) {
        String type = Words.run(run.type()) + (run.doubtful() ? "?" : "");
        String sized = type + " " + size(run);
        return sized.length() < COLUMN ? sized.stripTrailing() : type;
    }

    private String size(PlannedRun run) {
        return run.minutes().isPresent()
                ? Integer.toString(run.minutes().getAsInt())
                : run.distance().map(measures::distance).orElse("");
    }

    private static String session(Session session) {
        return "[" + Words.shortKind(session.kind()) + " " + session.minutes() + "]";
    }

    private static String row(String label, List<String> cells) {
        StringBuilder row = new StringBuilder(TextPage.column(label, LABEL));
        cells.forEach(cell -> row.append(TextPage.column(cell, COLUMN)));
        return row.toString();
    }
}

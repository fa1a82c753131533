package org.groundwork.formats.athlete;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.athlete.WeeklyRun;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.RunType;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads the run plan's files and the weekly pattern. */
final class RunsReader {

    private static final int LONGEST_MINUTES = 1_440;

    private RunsReader() {}

    static List<String> files(Section runs) {
        return runs.find("files")
                .map(v -> v.listOrOne().stream().flatMap(f -> f.text().stream()).toList())
                .orElse(List.of());
    }

    static List<WeeklyRun> week(Section runs) {
        List<WeeklyRun> week = new ArrayList<>();
        runs.find("week", Value::section)
                .ifPresent(s -> Weekdays.all(s).forEach((day, value) -> week.addAll(day(day, value))));
        return week;
    }

    private static List<WeeklyRun> day(DayOfWeek day, Value value) {
        return value.listOrOne().stream()
                .flatMap(v -> v.section().flatMap(s -> run(day, s)).stream())
                .toList();
    }

    private static Optional<WeeklyRun> run(DayOfWeek day, Section section) {
        Optional<RunType> type = section.need("type", RunsReader::type);
        Slot slot = section.find("slot", SlotReader::slot).orElse(Slot.AM);
        OptionalInt minutes = Options.ofInt(section.find("minutes", v -> v.whole(1, LONGEST_MINUTES)));
        Optional<Distance> distance = Distances.measured(section);
        return section.build(
                () -> new WeeklyRun(day, slot, type.orElseThrow(), minutes, distance),
                "write {type: easy, minutes: 45, slot: am}");
    }

    private static Optional<RunType> type(Value value) {
        Optional<RunType> type = value.constant(RunType.class);
        if (type.equals(Optional.of(RunType.RACE))) {
            value.problem("a race does not come back every week", "list it under races with its date");
        }
        return type;
    }
}

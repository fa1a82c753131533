package org.groundwork.formats.athlete;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.athlete.WeeklyRun;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrection;
import org.groundwork.core.run.TypeCorrections;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads the run plan's files and the weekly pattern. */
final class RunsReader {

    private static final int LONGEST_MINUTES = 1_440;
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\s+(.+)|(?=$))", Pattern.DOTALL);

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

    /** The corrections, each a title, a date or both with the type that such a run is. */
    static TypeCorrections types(Section runs) {
        List<TypeCorrection> corrections = new ArrayList<>();
        runs.find("types", Value::section).ifPresent(s -> s.all()
                .forEach((key, value) -> correction(key, value).ifPresent(corrections::add)));
        return new TypeCorrections(corrections);
    }

    private static Optional<TypeCorrection> correction(String key, Value value) {
        Matcher dated = DATED.matcher(key.strip());
        Optional<LocalDate> date = dated.matches() ? date(dated.group(1), value) : Optional.empty();
        String title = dated.matches() ? Objects.requireNonNullElse(dated.group(2), "") : key.strip();
        if (title.isEmpty() && !dated.matches()) {
            value.problem("a correction has no title", "write the run's title in front, \"Foundation run\": easy");
            return Optional.empty();
        }
        return dated.matches() && date.isEmpty()
                ? Optional.empty()
                : value.constant(RunType.class).map(type -> new TypeCorrection(title, date, type));
    }

    private static Optional<LocalDate> date(String text, Value value) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADate) {
            value.problem("'" + text + "' is not a date of the calendar", "write year-month-day, as 2027-04-18");
            return Optional.empty();
        }
    }

    private static Optional<RunType> type(Value value) {
        Optional<RunType> type = value.constant(RunType.class);
        if (type.equals(Optional.of(RunType.RACE))) {
            value.problem("a race does not come back every week", "list it under races with its date");
        }
        return type;
    }
}

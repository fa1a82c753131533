package org.groundwork.formats.athlete;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads when slots start and which of them are free. */
final class SlotReader {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})");

    private SlotReader() {}

    static Optional<SlotHours> hours(Value value) {
        return value.section().flatMap(SlotReader::hours);
    }

    private static Optional<SlotHours> hours(Section section) {
        Optional<LocalTime> am = time(section, "am", SlotHours.DEFAULT.am());
        Optional<LocalTime> pm = time(section, "pm", SlotHours.DEFAULT.pm());
        return section.build(
                () -> new SlotHours(am.orElseThrow(), pm.orElseThrow()), "let am start before pm, as 07:00 and 18:00");
    }

    private static Optional<LocalTime> time(Section section, String key, LocalTime usual) {
        Optional<Value> value = section.find(key);
        return value.isPresent() ? value.flatMap(SlotReader::time) : Optional.of(usual);
    }

    private static Optional<LocalTime> time(Value value) {
        Optional<LocalTime> time = value.text().flatMap(SlotReader::parsed);
        if (time.isEmpty()) {
            value.problem(value.name() + " " + value.describe() + " is not a time of day", "write \"18:00\"");
        }
        return time;
    }

    private static Optional<LocalTime> parsed(String text) {
        Matcher parts = TIME.matcher(text);
        try {
            return parts.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    static Optional<Availability> availability(Value value) {
        Map<DayOfWeek, Set<Slot>> free = new EnumMap<>(DayOfWeek.class);
        Optional<Section> section = value.section();
        section.ifPresent(s -> Weekdays.all(s).forEach((day, slots) -> free.put(day, slots(slots))));
        Availability availability = new Availability(free);
        if (section.isPresent() && availability.isNever()) {
            value.problem("no slot of the week is free for strength", "free at least one, as tue: [pm]");
            return Optional.empty();
        }
        return section.map(s -> availability);
    }

    private static Set<Slot> slots(Value value) {
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        value.listOrOne().forEach(v -> slot(v).ifPresent(slots::add));
        return slots;
    }

    static Optional<Slot> slot(Value value) {
        return value.constant(Slot.class);
    }
}

package org.groundwork.formats.athlete;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.Race;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads races: each on its own day, within three years of the season's start. */
final class RaceReader {

    private static final int MOST_YEARS_AHEAD = 3;

    private final Optional<LocalDate> start;
    private final Set<LocalDate> days = new HashSet<>();

    private RaceReader(Optional<LocalDate> start) {
        this.start = start;
    }

    static List<Race> read(Value value, Optional<LocalDate> start) {
        RaceReader reader = new RaceReader(start);
        return value.each(v -> v.section().flatMap(reader::race));
    }

    private Optional<Race> race(Section section) {
        Optional<LocalDate> date = section.need("date", this::date);
        Optional<Distance> distance = Distances.ofRace(section);
        Race.Priority priority =
                section.find("priority", v -> v.constant(Race.Priority.class)).orElse(Race.Priority.A);
        String name = section.find("name", Value::shownName).orElse("");
        return section.build(
                () -> new Race(date.orElseThrow(), distance.orElseThrow(), priority, name),
                "write {date: 2027-04-18, distance: marathon, priority: A}");
    }

    private Optional<LocalDate> date(Value value) {
        Optional<LocalDate> date = value.date();
        date.ifPresent(d -> check(d, value));
        return date;
    }

    private void check(LocalDate date, Value value) {
        if (!days.add(date)) {
            value.problem("a second race on " + date, "one race a day; leave the other out");
        }
        if (start.isPresent() && date.isBefore(start.get())) {
            value.problem(
                    "the race on " + date + " is before the start on " + start.get(),
                    "leave past races out, or move the start");
        }
        if (start.isPresent() && date.isAfter(start.get().plusYears(MOST_YEARS_AHEAD))) {
            value.problem(
                    "the race on " + date + " is more than " + MOST_YEARS_AHEAD + " years after the start",
                    "is the year right?");
        }
    }
}

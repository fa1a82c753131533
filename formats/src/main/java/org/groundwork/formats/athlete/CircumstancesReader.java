package org.groundwork.formats.athlete;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads where, when and with what the athlete trains. */
final class CircumstancesReader {

    private static final int USUAL_MINUTES = 45;

    private final Section file;
    private final ZoneId usualZone;
    private final Units units;

    /**
     * @param usualZone the time zone of athletes who name none
     * @param units what the athlete reads, which tells the weights that a gym has
     */
    CircumstancesReader(Section file, ZoneId usualZone, Units units) {
        this.file = file;
        this.units = units;
        this.usualZone = usualZone;
    }

    /** The circumstances; empty where a part of them is not fine. */
    Optional<Circumstances> read() {
        Optional<ZoneId> zone = orUsual("time_zone", CircumstancesReader::zone, usualZone);
        Optional<SlotHours> slots = orUsual("slots", SlotReader::hours, SlotHours.DEFAULT);
        Optional<Set<Equipment>> equipment = orUsual("equipment", EquipmentWords::read, Equipment.HOUSEHOLD);
        LoadInventory usual = LoadInventory.usual(units);
        Optional<LoadInventory> loads = orUsual("loads", v -> InventoryReader.read(v, usual), usual);
        Optional<Availability> available = orUsual("available", SlotReader::availability, Availability.ALWAYS);
        List<DayOfWeek> preferred =
                file.find("prefer").map(v -> v.each(Weekdays::read)).orElse(List.of());
        List<Away> away = file.find("away")
                .map(v -> v.each(a -> a.section().flatMap(CircumstancesReader::away)))
                .orElse(List.of());
        Optional<Integer> minutes = orUsual(
                "session_minutes",
                v -> v.whole(Circumstances.SHORTEST_SESSION_MINUTES, Circumstances.LONGEST_SESSION_MINUTES),
                USUAL_MINUTES);
        OptionalInt wish =
                Options.ofInt(file.find("sessions_per_week", v -> v.whole(1, Circumstances.MOST_SESSIONS_PER_WEEK)));
        return zone.flatMap(z -> slots.flatMap(s -> equipment.flatMap(e -> loads.flatMap(l -> available.flatMap(
                a -> minutes.map(m -> new Circumstances(z, s, e, l, a, Set.copyOf(preferred), away, m, wish)))))));
    }

    private <T> Optional<T> orUsual(String key, Function<Value, Optional<T>> reading, T usual) {
        Optional<Value> value = file.find(key);
        return value.isPresent() ? value.flatMap(reading) : Optional.of(usual);
    }

    private static Optional<ZoneId> zone(Value value) {
        Optional<String> text = value.text();
        try {
            return text.map(ZoneId::of);
        } catch (DateTimeException unknown) {
            value.problem(
                    "time zone " + value.describe() + " is not known",
                    NearestWord.to(text.orElseThrow(), ZoneId.getAvailableZoneIds())
                            .map(z -> "did you mean '" + z + "'?")
                            .orElse("write a region and city, as Europe/London"));
            return Optional.empty();
        }
    }

    /** Days away; no equipment said, or an empty list of it, means no strength at all. */
    private static Optional<Away> away(Section section) {
        Optional<LocalDate> from = section.need("from", Value::date);
        Optional<LocalDate> to = section.need("to", Value::date);
        Optional<Set<Equipment>> equipment =
                section.find("equipment").filter(v -> !v.isEmptyList()).flatMap(EquipmentWords::read);
        return section.build(
                () -> new Away(new DateSpan(from.orElseThrow(), to.orElseThrow()), equipment),
                "give the first day as from and the last as to");
    }
}

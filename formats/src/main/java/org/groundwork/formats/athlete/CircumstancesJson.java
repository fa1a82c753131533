package org.groundwork.formats.athlete;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Slot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what {@link CircumstancesReader} reads. */
final class CircumstancesJson {

    private static final String HOUSEHOLD = "none";

    private CircumstancesJson() {}

    static void write(Circumstances here, ObjectNode document) {
        document.put("time_zone", here.timeZone().getId());
        ObjectNode slots = document.putObject("slots");
        for (Slot slot : Slot.values()) {
            slots.put(AthleteWriter.word(slot), here.slotHours().of(slot).toString());
        }
        equipment(document, Optional.of(here.equipment()));
        inventory(document.putObject("loads"), here.inventory());
        ObjectNode available = document.putObject("available");
        here.available()
                .slots()
                .forEach((day, free) -> AthleteWriter.words(available.putArray(AthleteWriter.day(day)), free));
        ArrayNode prefer = document.putArray("prefer");
        here.preferred().stream().sorted().map(AthleteWriter::day).forEach(prefer::add);
        ArrayNode away = document.putArray("away");
        here.away().forEach(stay -> away(away.addObject(), stay));
        document.put("session_minutes", here.sessionMinutes());
        here.sessionsPerWeek().ifPresent(wish -> document.put("sessions_per_week", wish));
    }

    /** An empty list says that there is no strength training. */
    private static void equipment(ObjectNode object, Optional<Set<Equipment>> equipment) {
        ArrayNode words = object.putArray("equipment");
        equipment.ifPresent(owned -> AthleteWriter.words(words, owned));
        if (equipment.filter(Set::isEmpty).isPresent()) {
            words.add(HOUSEHOLD);
        }
    }

    private static void inventory(ObjectNode object, LoadInventory inventory) {
        loads(object.putArray("dumbbell"), inventory.dumbbells());
        loads(object.putArray("kettlebell"), inventory.kettlebells());
        loads(object.putArray("plates"), inventory.plates());
        object.put("bar", Decimals.kilograms(inventory.bar()));
    }

    private static void loads(ArrayNode list, List<Load> loads) {
        loads.stream().map(Decimals::kilograms).forEach(list::add);
    }

    private static void away(ObjectNode object, Away stay) {
        object.put("from", stay.span().start().toString())
                .put("to", stay.span().end().toString());
        equipment(object, stay.equipment());
    }
}

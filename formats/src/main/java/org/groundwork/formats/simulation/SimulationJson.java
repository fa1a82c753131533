package org.groundwork.formats.simulation;

import java.util.Locale;
import org.groundwork.core.simulation.SimulatedLift;
import org.groundwork.core.simulation.SimulatedWeek;
import org.groundwork.core.simulation.ToyModel;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a simulated season for programs; loads are in kilograms, to tenths. */
public final class SimulationJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SimulationJson() {}

    /** One JSON object that ends in a line feed. */
    public static String of(Simulation simulation) {
        ObjectNode root = MAPPER.createObjectNode().put("schema", "groundwork/simulation/1");
        root.put("label", ToyModel.LABEL);
        root.put("habit", simulation.habit().word()).put("seed", simulation.seed());
        root.put("start", simulation.start().toString()).put("days", simulation.days());
        ArrayNode weeks = root.putArray("weeks");
        SimulatedWeek.of(simulation.steps()).forEach(week -> add(weeks.addObject(), week));
        ArrayNode lifts = root.putArray("lifts");
        SimulatedLift.of(simulation.steps()).forEach(lift -> add(lifts.addObject(), lift));
        ArrayNode assumptions = root.putArray("assumptions");
        ToyModel.assumptions(simulation.habit()).forEach(a -> assumptions
                .addObject()
                .put("name", a.name())
                .put("value", a.value())
                .put("source", a.source()));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void add(ObjectNode node, SimulatedWeek week) {
        node.put("week", week.week().toString()).put("missed", week.missed());
        ArrayNode held = node.putArray("held");
        week.held().forEach(h -> held.addObject()
                .put("session", h.asked().id())
                .put("date", h.done().at().date().toString())
                .put("kind", h.asked().kind().name().toLowerCase(Locale.ROOT))
                .put("deload", h.asked().deload())
                .put("sets", h.sets())
                .put("shortSets", h.shortSets()));
        ArrayNode decisions = node.putArray("decisions");
        week.decisions().forEach(decisions::add);
    }

    private static void add(ObjectNode node, SimulatedLift lift) {
        node.put("exercise", lift.exercise()).put("sessions", lift.sessions());
        node.put("firstKilograms", SimulationText.kilograms(lift.firstKilograms()));
        node.put("lastKilograms", SimulationText.kilograms(lift.lastKilograms()));
        node.put("firstHiddenMax", SimulationText.kilograms(lift.firstTruth()));
        node.put("lastHiddenMax", SimulationText.kilograms(lift.lastTruth()));
    }
}

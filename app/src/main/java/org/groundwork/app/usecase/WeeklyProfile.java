package org.groundwork.app.usecase;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An athlete file as JSON whose runs are those of a usual week alone. */
final class WeeklyProfile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private WeeklyProfile() {}

    /**
     * @param profile an athlete file as JSON; empty: somebody of whom nothing is known
     * @param week the runs by weekday, as the athlete file has them, as JSON
     */
    static String of(Optional<String> profile, String week) {
        ObjectNode file =
                profile.map(MAPPER::readTree).flatMap(JsonNode::asObjectOpt).orElseGet(WeeklyProfile::somebody);
        file.putObject("runs").set("week", MAPPER.readTree(week));
        return MAPPER.writeValueAsString(file);
    }

    private static ObjectNode somebody() {
        ObjectNode file = MAPPER.createObjectNode();
        file.putObject("athlete").put("name", "Runner");
        return file;
    }
}

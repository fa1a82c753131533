package org.groundwork.app.web.api;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.groundwork.app.port.ServedPlans;
import org.groundwork.app.usecase.AthletePlans;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Athletes at a glance: what comes next for each, and what wants attention. */
final class AthleteLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final AthletePlans plans;

    AthleteLines(AthletePlans plans) {
        this.plans = plans;
    }

    String of(AthletePage page) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode lines = answer.putArray("athletes");
        page.athletes().forEach(athlete -> write(athlete, lines.addObject()));
        page.next().ifPresent(next -> answer.put("next", next));
        return MAPPER.writeValueAsString(answer);
    }

    private void write(ServedPlans.Listed athlete, ObjectNode line) {
        line.put("id", athlete.id()).put("name", athlete.name());
        line.put("role", athlete.role().name());
        LocalDate today = plans.today(athlete.id());
        JsonNode day = MAPPER.readTree(plans.day(athlete.id(), today).body());
        JsonNode due = day.path("session");
        JsonNode next = due.isObject() ? due : day.path("next");
        if (next.isObject()) {
            ObjectNode place = line.putObject("nextSession");
            place.set("date", next.get("date"));
            place.set("slot", next.get("slot"));
        } else {
            line.putNull("nextSession");
        }
        needs(athlete.id(), today, next.isObject(), line.putArray("needs"));
    }

    private void needs(String athlete, LocalDate today, boolean hasNext, ArrayNode needs) {
        if (!hasNext) {
            needs.add("no session is ahead");
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int missed = plans.week(athlete, monday)
                .map(week -> MAPPER.readTree(week.body()).path("missed").size())
                .orElse(0);
        if (missed > 0) {
            needs.add(
                    missed == 1 ? "a session of this week was missed" : missed + " sessions of this week were missed");
        }
    }
}

package org.groundwork.app.web.sync;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundwork.app.usecase.AthletePlans;
import org.groundwork.app.usecase.SyncEvents.Answer;
import org.groundwork.app.usecase.SyncEvents.Result;
import org.groundwork.formats.living.ProblemJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Tells a device what became of its events, and of the plan where that is not the one it has. */
final class SyncAnswer {

    private static final int DAYS_AHEAD = 14;

    private SyncAnswer() {}

    /** @param plans empty where the device has the plan as it is */
    static ObjectNode node(String athlete, Answer answer, List<Result> unreadable, Optional<AthletePlans> plans) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("revision", answer.revision());
        ArrayNode results = body.putArray("results");
        Stream.concat(answer.results().stream(), unreadable.stream())
                .forEach(result -> write(result, results.addObject()));
        plans.ifPresent(documents -> write(documents, athlete, answer, body));
        return body;
    }

    private static void write(Result result, ObjectNode object) {
        object.put("id", result.id()).put("outcome", result.outcome().name());
        result.number().ifPresent(number -> object.put("number", number));
        if (!result.problems().isEmpty()) {
            object.set("problems", ProblemJson.node(result.problems()));
        }
    }

    private static void write(AthletePlans plans, String athlete, Answer answer, ObjectNode body) {
        body.putRawValue(
                "today", new RawValue(plans.day(athlete, answer.today()).body()));
        ArrayNode weeks = body.putArray("weeks");
        LocalDate last = answer.today().plusDays(DAYS_AHEAD);
        plans.weeks(athlete, answer.today(), last).forEach(week -> weeks.addRawValue(new RawValue(week.body())));
        ArrayNode carried = body.putArray("carried");
        plans.carried(athlete, answer.today(), last).forEach(session -> carried.addRawValue(new RawValue(session)));
    }
}

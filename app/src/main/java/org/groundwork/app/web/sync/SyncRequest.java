package org.groundwork.app.web.sync;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.app.usecase.SyncEvents.ClientEvent;
import org.groundwork.app.usecase.SyncEvents.Outcome;
import org.groundwork.app.usecase.SyncEvents.Result;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.input.NearestWord;
import org.groundwork.formats.living.ChangeJson;
import tools.jackson.databind.JsonNode;

/**
 * What a device sends.
 *
 * @param knows the revision that the device has, if it has one
 * @param events what was entered on it
 * @param unreadable what no change could be made of; not remembered, as a newer server may read it
 */
record SyncRequest(OptionalInt knows, List<ClientEvent> events, List<Result> unreadable) {

    static final int MOST_EVENTS = 1_000;

    private static final Set<String> FIELDS = Set.of("device", "knows", "events");
    private static final Set<String> EVENT_FIELDS = Set.of("id", "at", "change");

    SyncRequest {
        events = List.copyOf(events);
        unreadable = List.copyOf(unreadable);
    }

    /** @throws InvalidInputException with everything that is wrong, changes of single events apart */
    static SyncRequest of(JsonNode body) {
        InputProblems problems = new InputProblems();
        requireKnown("body", body, FIELDS, problems);
        JsonNode events = body.path("events");
        if (!events.isArray() || events.size() > MOST_EVENTS) {
            problems.add("events", 0, "events is no list of up to " + MOST_EVENTS, "send more of them one by one");
        }
        problems.throwIfAny();
        List<ClientEvent> read = new ArrayList<>();
        List<Result> unreadable = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            event("events[" + i + "]", events.get(i), read, unreadable, problems);
        }
        problems.throwIfAny();
        JsonNode knows = body.path("knows");
        return new SyncRequest(
                knows.isInt() ? OptionalInt.of(knows.intValue()) : OptionalInt.empty(), read, unreadable);
    }

    private static void requireKnown(String place, JsonNode object, Set<String> fields, InputProblems problems) {
        if (!object.isObject()) {
            problems.add(place, 0, "it is no JSON object", "see the API's description");
        }
        object.propertyNames().stream()
                .filter(name -> !fields.contains(name))
                .forEach(name ->
                        problems.add(place, 0, "'" + name + "' is not known here", NearestWord.hint(name, fields)));
    }

    private static void event(
            String place, JsonNode event, List<ClientEvent> read, List<Result> unreadable, InputProblems problems) {
        requireKnown(place, event, EVENT_FIELDS, problems);
        String id = event.path("id").stringValue("");
        try {
            LocalDateTime at = LocalDateTime.parse(event.path("at").stringValue(""));
            read.add(new ClientEvent(id, at, ChangeJson.read(place, event.path("change"))));
        } catch (DateTimeParseException noTime) {
            problems.add(place, 0, "'at' is no date with a time", "write it as 2026-12-01T18:00");
        } catch (InvalidInputException wrong) {
            unreadable.add(refused(id, wrong.problems()));
        } catch (IllegalArgumentException wrong) {
            problems.add(place, 0, wrong.getMessage(), "make an id for each event, such as a UUID");
        }
    }

    private static Result refused(String id, List<InputProblem> problems) {
        return new Result(id, Outcome.REFUSED, OptionalInt.empty(), problems);
    }
}

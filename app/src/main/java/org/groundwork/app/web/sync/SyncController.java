package org.groundwork.app.web.sync;

import java.util.Optional;
import org.groundwork.app.usecase.AthletePlans;
import org.groundwork.app.usecase.SyncEvents;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Lets devices that were offline send what was entered on them, and tells them the plan that came of it. */
@RestController
public final class SyncController {

    private final AthletePlans plans;

    /** @param plans the athletes' plans */
    public SyncController(AthletePlans plans) {
        this.plans = plans;
    }

    /** What became of each event, and the plan of the next days where that is not the one that the device has. */
    @PostMapping(path = "/api/v1/athletes/{athlete}/sync", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JsonNode> sync(@PathVariable String athlete, @RequestBody JsonNode body) {
        SyncRequest request = SyncRequest.of(body);
        SyncEvents.Answer answer = plans.sync(athlete, request.events());
        boolean isUpToDate = request.knows().orElse(0) == answer.revision();
        Optional<AthletePlans> news = isUpToDate ? Optional.empty() : Optional.of(plans);
        return ResponseEntity.ok(SyncAnswer.node(athlete, answer, request.unreadable(), news));
    }
}

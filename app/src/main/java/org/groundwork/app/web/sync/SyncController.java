package org.groundwork.app.web.sync;

import java.security.Principal;
import java.util.Optional;
import java.util.function.Function;
import org.groundwork.app.port.Access;
import org.groundwork.app.port.ClientJournal;
import org.groundwork.app.port.PlanDocuments;
import org.groundwork.app.usecase.SyncEvents;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** Lets devices that were offline send what was entered on them, and tells them the plan that came of it. */
@RestController
public final class SyncController {

    private final Access access;
    private final SyncEvents events;
    private final Function<String, ClientJournal> journals;
    private final PlanDocuments documents;

    /** @param journals the journal of an athlete */
    public SyncController(
            Access access, SyncEvents events, Function<String, ClientJournal> journals, PlanDocuments documents) {
        this.access = access;
        this.events = events;
        this.journals = journals;
        this.documents = documents;
    }

    /** Status 404 where the account has nothing to do with the athlete; whether there is one is not told. */
    @PostMapping("/api/v1/athletes/{athlete}/sync")
    ResponseEntity<JsonNode> sync(Principal account, @PathVariable String athlete, @RequestBody JsonNode body) {
        access.role(account.getName(), athlete).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SyncRequest request = SyncRequest.of(body);
        SyncEvents.Answer answer = events.sync(journals.apply(athlete), request.events());
        boolean isUpToDate = request.knows().orElse(0) == answer.revision();
        Optional<PlanDocuments> news = isUpToDate ? Optional.empty() : Optional.of(documents);
        return ResponseEntity.ok()
                .eTag("\"" + answer.revision() + "\"")
                .body(SyncAnswer.node(athlete, answer, request.unreadable(), news));
    }
}

package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.OptionalInt;
import org.groundwork.app.usecase.AthletePlans;
import org.groundwork.core.adapt.Change;
import org.groundwork.formats.living.ChangeJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to a plan. Every entry has an id of its client's: it counts once, however often it comes. */
@RestController
@RequestMapping(path = "/api/v1/athletes/{athlete}", consumes = MediaType.APPLICATION_JSON_VALUE)
final class ChangesController {

    private final AthletePlans plans;
    private final OneUseOfAKey keys;

    ChangesController(AthletePlans plans, OneUseOfAKey keys) {
        this.keys = keys;
        this.plans = plans;
    }

    @PostMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable String athlete, HttpServletRequest request) throws IOException {
        Body body = Body.of(request);
        Change change = change(body);
        body.refuseOthers();
        return Answers.json(plans.preview(athlete, change));
    }

    @PostMapping("/changes")
    ResponseEntity<byte[]> change(
            @PathVariable String athlete,
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch)
            throws IOException {
        Body body = Body.of(request);
        String id = body.id();
        Change change = change(body);
        body.refuseOthers();
        return Answers.json(plans.change(athlete, id, Answers.expected(ifMatch), change));
    }

    /** Another run plan from today on. The id of the entry is the {@code Idempotency-Key}, where there is one. */
    @PutMapping("/runs")
    ResponseEntity<byte[]> runs(
            Principal account,
            @PathVariable String athlete,
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch)
            throws IOException {
        Body body = Body.of(request);
        Change change = new Change.RunsReplaced(ChangeJson.runs("runs", body.get("runs")));
        body.refuseOthers();
        String id = OneUseOfAKey.id(account.getName(), key);
        OptionalInt expected = Answers.expected(ifMatch);
        return Answers.json(
                keys.of(account.getName(), key, body.digest(), () -> plans.change(athlete, id, expected, change)));
    }

    private static Change change(Body body) {
        return ChangeJson.read("change", body.get("change"));
    }

    @PostMapping("/undo")
    ResponseEntity<byte[]> undo(
            @PathVariable String athlete,
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch)
            throws IOException {
        return Answers.json(plans.undo(athlete, idAlone(request), Answers.expected(ifMatch)));
    }

    @PostMapping("/redo")
    ResponseEntity<byte[]> redo(
            @PathVariable String athlete,
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch)
            throws IOException {
        return Answers.json(plans.redo(athlete, idAlone(request), Answers.expected(ifMatch)));
    }

    private static String idAlone(HttpServletRequest request) throws IOException {
        Body body = Body.of(request);
        String id = body.id();
        body.refuseOthers();
        return id;
    }
}

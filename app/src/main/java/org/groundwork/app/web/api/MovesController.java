package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.groundwork.app.usecase.LivingPlan;
import org.groundwork.app.usecase.MoveAthletes;
import org.groundwork.formats.export.ExportZip;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Athletes with everything that is kept of them, out of a server and into one. */
@RestController
@RequestMapping("/api/v1/athletes")
final class MovesController {

    /** An athlete who was taken in. */
    record TakenIn(String id, String name, int revision) {}

    private static final String ZIP = "application/zip";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final MoveAthletes moves;
    private final OneUseOfAKey keys;

    MovesController(MoveAthletes moves, OneUseOfAKey keys) {
        this.moves = moves;
        this.keys = keys;
    }

    @GetMapping("/{athlete}/export")
    ResponseEntity<byte[]> export(@PathVariable String athlete) {
        ContentDisposition file = ContentDisposition.attachment()
                .filename("groundwork-export.zip")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(ZIP))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(moves.exported(athlete));
    }

    /** Takes an export in, always as a new athlete. The same {@code Idempotency-Key} means the same athlete. */
    @PostMapping(path = "/import", consumes = ZIP)
    ResponseEntity<TakenIn> takeIn(
            Principal account,
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String key)
            throws IOException {
        TakenIn athlete = takenIn(account, request, key, zip(request), (events, of) -> {});
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/athletes/" + athlete.id())
                .eTag("\"" + athlete.revision() + "\"")
                .body(athlete);
    }

    /** The same with events as the journal is gone through, and the answer as the last event. */
    @PostMapping(path = "/import", consumes = ZIP, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void takeInStepByStep(
            Principal account,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = "Idempotency-Key", required = false) String key)
            throws IOException {
        Events events = new Events(response);
        byte[] zip = zip(request);
        events.answer(() -> MAPPER.writeValueAsString(takenIn(account, request, key, zip, events::read)));
    }

    private TakenIn takenIn(
            Principal account, HttpServletRequest request, String key, byte[] zip, MoveAthletes.Progress progress) {
        String id = OneUseOfAKey.id(account.getName(), key);
        String digest = Body.digest(request.getRequestURI(), zip);
        LivingPlan.Answer made =
                keys.of(account.getName(), key, digest, () -> moves.takeIn(id, account.getName(), zip, progress));
        return new TakenIn(id, made.now().inputs().athlete().name(), made.number());
    }

    private static byte[] zip(HttpServletRequest request) throws IOException {
        byte[] zip = request.getInputStream().readNBytes(ExportZip.MOST_BYTES + 1);
        if (zip.length > ExportZip.MOST_BYTES) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "an export has at most " + ExportZip.MOST_BYTES + " bytes");
        }
        return zip;
    }
}

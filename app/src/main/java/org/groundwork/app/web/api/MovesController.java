package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
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

/** Athletes with everything that is kept of them, out of a server and into one. */
@RestController
@RequestMapping("/api/v1/athletes")
final class MovesController {

    private static final String ZIP = "application/zip";

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
    ResponseEntity<Map<String, Object>> takeIn(
            Principal account,
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String key)
            throws IOException {
        byte[] zip = request.getInputStream().readNBytes(ExportZip.MOST_BYTES + 1);
        if (zip.length > ExportZip.MOST_BYTES) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "an export has at most " + ExportZip.MOST_BYTES + " bytes");
        }
        String id = OneUseOfAKey.id(account.getName(), key);
        String digest = Body.digest(request.getRequestURI(), zip);
        LivingPlan.Answer made =
                keys.of(account.getName(), key, digest, () -> moves.takeIn(id, account.getName(), zip));
        return ResponseEntity.status(HttpStatus.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/athletes/" + id)
                .eTag("\"" + made.number() + "\"")
                .body(Map.of("id", id, "name", made.now().inputs().athlete().name(), "revision", made.number()));
    }
}

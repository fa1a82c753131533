package org.groundwork.app.web.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.app.port.ServedPlans;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers whose JSON is written already. What shows a state of a plan has the state's number for its ETag. */
final class Answers {

    private static final Pattern REVISION = Pattern.compile("\"([0-9]{1,9})(?:\\.[0-9-]{10})?\"");

    /** Of a state that no plan is ever in. */
    private static final int NO_REVISION = -1;

    private Answers() {}

    static ResponseEntity<byte[]> json(HttpStatus status, String body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    static ResponseEntity<byte[]> json(String body) {
        return json(HttpStatus.OK, body);
    }

    static ResponseEntity<byte[]> of(ServedPlans.Document document) {
        return of(document.number(), document.body());
    }

    static ResponseEntity<byte[]> of(int revision, String body) {
        return ResponseEntity.ok()
                .eTag("\"" + revision + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    /** What is another document on another day, though the plan be the same: the day is part of its ETag. */
    static ResponseEntity<byte[]> onDay(LocalDate day, int revision, String body) {
        return ResponseEntity.ok()
                .eTag("\"" + revision + "." + day + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    /** The revision that a write is meant for; empty where the header {@code If-Match} is absent or {@code *}. */
    static OptionalInt expected(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return OptionalInt.empty();
        }
        Matcher revision = REVISION.matcher(ifMatch.strip());
        return OptionalInt.of(revision.matches() ? Integer.parseInt(revision.group(1)) : NO_REVISION);
    }
}

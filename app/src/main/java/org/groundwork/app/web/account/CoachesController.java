package org.groundwork.app.web.account;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.InvitationTable;
import org.groundwork.app.web.api.OwnersOnly;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Coaches: invited by who owns an athlete's plan, and ended by them. */
@RestController
@RequestMapping("/api/v1")
final class CoachesController {

    /** An invitation; its secret is told this once. */
    record Invitation(String secret, Instant expires) {}

    private final Database database;
    private final Clock clock;

    CoachesController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @OwnersOnly
    @PostMapping("/athletes/{athlete}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    Invitation invite(@PathVariable String athlete) {
        long now = clock.millis();
        String secret = database.write(sql -> InvitationTable.add(sql, athlete, now));
        return new Invitation(secret, Instant.ofEpochMilli(now).plus(InvitationTable.LIFE));
    }

    /** Who is invited accepts, and coaches the athlete from now on. */
    @PostMapping("/invitations/{secret}")
    Map<String, String> accept(Principal account, @PathVariable String secret) {
        return database.write(sql -> InvitationTable.accept(sql, secret, account.getName(), clock.millis()))
                .map(athlete -> Map.of("athlete", athlete))
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "the invitation was used, or is too old"));
    }

    @OwnersOnly
    @GetMapping("/athletes/{athlete}/coaches")
    Map<String, List<InvitationTable.Coach>> list(@PathVariable String athlete) {
        return Map.of("coaches", database.read(sql -> InvitationTable.coaches(sql, athlete)));
    }

    @OwnersOnly
    @DeleteMapping("/athletes/{athlete}/coaches/{account}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String athlete, @PathVariable String account) {
        if (!database.write(sql -> InvitationTable.end(sql, athlete, account))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}

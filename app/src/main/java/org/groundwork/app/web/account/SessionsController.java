package org.groundwork.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.SqlSessions;
import org.groundwork.app.web.auth.SecurityLog;
import org.groundwork.app.web.auth.SignIns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where one is signed in, and how that ends. */
@RestController
@RequestMapping("/api/v1/sessions")
final class SessionsController {

    /**
     * A browser that is signed in.
     *
     * @param used to ten minutes
     * @param ends unless it is used before
     * @param device the browser and its machine; empty where it did not say
     * @param isThis whether it is the one that asks
     */
    record Listed(String id, Instant began, Instant used, Instant ends, Optional<String> device, boolean isThis) {

        static Listed of(SqlSessions.Signed session, String own) {
            return new Listed(
                    session.id(),
                    session.began(),
                    session.used(),
                    session.ends(),
                    session.device(),
                    session.id().equals(own));
        }
    }

    private final Database database;
    private final SqlSessions<?> sessions;
    private final SignIns signIns;

    SessionsController(Database database, SqlSessions<?> sessions, SignIns signIns) {
        this.database = database;
        this.sessions = sessions;
        this.signIns = signIns;
    }

    @GetMapping
    Map<String, List<Listed>> list(Principal account, HttpServletRequest request) {
        String own = SqlSessions.publicId(request.getSession(false).getId());
        return Map.of(
                "sessions",
                sessions.list(account.getName()).stream()
                        .map(session -> Listed.of(session, own))
                        .toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Principal account, @PathVariable String id) {
        if (!sessions.end(account.getName(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        SecurityLog.done("ended a session", account.getName());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endAll(Principal account, HttpServletRequest request, HttpServletResponse response) {
        signIns.end(request, response);
        database.write(sql -> {
            AccountTable.endSessions(sql, account.getName());
            return true;
        });
        SecurityLog.done("signed out everywhere", account.getName());
    }
}

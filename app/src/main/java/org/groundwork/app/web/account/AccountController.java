package org.groundwork.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.web.api.Body;
import org.groundwork.app.web.auth.SignIns;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** One's own account: its name, its password, its end. */
@RestController
@RequestMapping("/api/v1/account")
final class AccountController {

    static final int LONGEST_NAME = 100;

    private final Database database;
    private final SignIns signIns;
    private final Attempts attempts;
    private final Passwords passwords;

    AccountController(Database database, SignIns signIns, Attempts attempts, Passwords passwords) {
        this.database = database;
        this.signIns = signIns;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(Principal account, HttpServletRequest request) throws IOException {
        Body body = Body.of(request);
        String name = body.text("name", LONGEST_NAME).strip();
        body.refuseOthers();
        if (!database.write(sql -> AccountTable.rename(sql, account.getName(), name))) {
            throw new InvalidInputException(List.of(new InputProblem("body", 0, "that name is taken", "take another")));
        }
    }

    /** Sets the password and signs out all other browsers. The old one is asked for, unless the sign-in is fresh. */
    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPassword(Principal principal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Body body = Body.of(request);
        Optional<String> old = body.findText("old", Passwords.LONGEST);
        String chosen = body.text("new", Passwords.LONGEST);
        body.refuseOthers();
        AccountTable.Account account = database.read(sql -> AccountTable.find(sql, principal.getName()))
                .orElseThrow();
        requireProof(account, old, request);
        String hash = passwords.hash(chosen, account.name());
        database.write(sql -> {
            AccountTable.setPassword(sql, account.id(), hash);
            AccountTable.endSessions(sql, account.id());
            return true;
        });
        signIns.begin(account.id(), request, response);
    }

    private void requireProof(AccountTable.Account account, Optional<String> old, HttpServletRequest request) {
        if (old.isEmpty()) {
            requireFresh(request);
            return;
        }
        attempts.begin(account.name(), request.getRemoteAddr());
        if (!passwords.matches(old.get(), account.passwordHash())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "the old password is wrong");
        }
        attempts.succeed(account.name(), request.getRemoteAddr());
    }

    private void requireFresh(HttpServletRequest request) {
        if (!signIns.isFresh(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "sign in again first, then do this at once");
        }
    }

    /** Removes the account, and every athlete whom nobody else owns, for good. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Principal account, HttpServletRequest request, HttpServletResponse response) {
        requireFresh(request);
        signIns.end(request, response);
        database.write(sql -> {
            AccountTable.remove(sql, account.getName());
            return true;
        });
    }
}

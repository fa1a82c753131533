package org.groundwork.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.port.Access;
import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.MembershipTable;
import org.groundwork.app.store.sql.SignInLinkTable;
import org.groundwork.app.store.sql.SqlSessions;
import org.groundwork.app.web.api.Body;
import org.groundwork.app.web.auth.SignIns;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Signing in and out. */
@RestController
@RequestMapping("/api/v1")
final class SessionController {

    private static final int LONGEST_NAME = AccountController.LONGEST_NAME;

    private static final int LONGEST_SECRET = 100;

    /** Who is signed in, and for whom they may plan. */
    record Signed(Account account, List<Member> athletes) {}

    /** An account, as its owner sees it. */
    record Account(String id, String name, boolean hasPassword) {}

    /** An athlete of an account. */
    record Member(String id, String name, Access.Role role) {}

    private final Database database;
    private final SignIns signIns;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Clock clock;

    SessionController(Database database, SignIns signIns, Attempts attempts, Passwords passwords, Clock clock) {
        this.database = database;
        this.signIns = signIns;
        this.attempts = attempts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GetMapping("/session")
    Signed get(Principal account) {
        return signed(account.getName());
    }

    private Signed signed(String id) {
        return database.read(sql -> {
            AccountTable.Account account =
                    AccountTable.find(sql, id).orElseThrow(() -> refused("there is no such account any more"));
            List<Member> athletes = MembershipTable.list(sql, id).stream()
                    .map(m -> new Member(m.athlete(), m.name(), m.role()))
                    .toList();
            return new Signed(
                    new Account(id, account.name(), account.passwordHash().isPresent()), athletes);
        });
    }

    @PostMapping("/session")
    Signed withPassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Body body = Body.of(request);
        String name = body.text("name", LONGEST_NAME);
        String password = body.text("password", Passwords.LONGEST);
        body.refuseOthers();
        attempts.begin(name, request.getRemoteAddr());
        Optional<AccountTable.Account> account = database.read(sql -> AccountTable.findByName(sql, name));
        if (!passwords.matches(password, account.flatMap(AccountTable.Account::passwordHash))) {
            throw refused("the name or the password is wrong");
        }
        attempts.succeed(name, request.getRemoteAddr());
        return begun(account.orElseThrow().id(), request, response);
    }

    @PostMapping("/session/link")
    Signed withLink(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Body body = Body.of(request);
        String secret = body.text("token", LONGEST_SECRET);
        body.refuseOthers();
        String account = database.write(sql -> SignInLinkTable.use(sql, secret, clock.millis()))
                .orElseThrow(() -> refused("the link was used, or is too old; 'groundwork link' makes another"));
        return begun(account, request, response);
    }

    private Signed begun(String account, HttpServletRequest request, HttpServletResponse response) {
        database.write(sql -> {
            SqlSessions.removeEnded(sql, clock.millis());
            return true;
        });
        signIns.begin(account, request, response);
        return signed(account);
    }

    private static ResponseStatusException refused(String why) {
        return new ResponseStatusException(HttpStatus.UNAUTHORIZED, why);
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(HttpServletRequest request, HttpServletResponse response) {
        signIns.end(request, response);
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endEverywhere(Principal account, HttpServletRequest request, HttpServletResponse response) {
        signIns.end(request, response);
        database.write(sql -> {
            AccountTable.endSessions(sql, account.getName());
            return true;
        });
    }
}

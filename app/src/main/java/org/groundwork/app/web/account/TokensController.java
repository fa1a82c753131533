package org.groundwork.app.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.Secrets;
import org.groundwork.app.store.sql.TokenTable;
import org.groundwork.app.web.api.Body;
import org.groundwork.app.web.auth.Rights;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** What programs of an account sign in with. */
@RestController
@RequestMapping("/api/v1/tokens")
final class TokensController {

    private static final int LONGEST_NAME = 100;
    private static final Duration LIFE = Duration.ofDays(365);

    /** A token without its secret. */
    record Listed(
            String id, String name, List<String> scopes, Instant created, Optional<Instant> used, Instant expires) {

        static Listed of(TokenTable.Token token) {
            return new Listed(
                    token.id(),
                    token.name(),
                    token.scopes(),
                    Instant.ofEpochMilli(token.createdAt()),
                    Optional.of(token.lastUsedAt()).filter(at -> at > 0).map(Instant::ofEpochMilli),
                    Instant.ofEpochMilli(token.expiresAt()));
        }
    }

    /** A new token; its secret is told this once. */
    record Made(String id, String token, Instant expires) {}

    private final Database database;
    private final Clock clock;

    TokensController(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @GetMapping
    Map<String, List<Listed>> list(Principal account) {
        List<TokenTable.Token> tokens = database.read(sql -> TokenTable.list(sql, account.getName()));
        return Map.of("tokens", tokens.stream().map(Listed::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Made make(Principal account, HttpServletRequest request) throws IOException {
        Body body = Body.of(request);
        String name = body.text("name", LONGEST_NAME);
        List<String> scopes = scopes(body.get("scopes"));
        body.refuseOthers();
        long now = clock.millis();
        TokenTable.Token token = new TokenTable.Token(
                UUID.randomUUID().toString(), account.getName(), scopes, name, now, 0, now + LIFE.toMillis());
        String secret = Secrets.next();
        database.write(sql -> {
            TokenTable.add(sql, token, secret);
            return true;
        });
        return new Made(token.id(), "gw_" + secret, Instant.ofEpochMilli(token.expiresAt()));
    }

    private static List<String> scopes(JsonNode node) {
        List<String> scopes = StreamSupport.stream(node.spliterator(), false)
                .map(scope -> scope.isString() ? scope.stringValue() : "")
                .distinct()
                .toList();
        if (scopes.isEmpty() || !Rights.SCOPES.containsAll(scopes)) {
            throw new InvalidInputException(List.of(new InputProblem(
                    "body", 0, "'scopes' is no list of scopes", "some of " + String.join(", ", Rights.SCOPES))));
        }
        return scopes;
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Principal account, @PathVariable String id) {
        if (!database.write(sql -> TokenTable.remove(sql, account.getName(), id))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}

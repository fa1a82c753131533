package org.groundwork.app.web.account;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.PasskeyTable;
import org.groundwork.app.web.auth.PasskeySite;
import org.groundwork.app.web.auth.SecurityLog;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** One's own passkeys. They are made, and asked for, at the addresses of Spring Security. */
@RestController
@RequestMapping("/api/v1/passkeys")
final class PasskeysController {

    /**
     * The passkeys of an account.
     *
     * @param site the address under which passkeys work; empty: none do
     */
    record Listed(List<Passkey> passkeys, Optional<String> site) {}

    /** One of them. */
    record Passkey(String id, String label, Instant created, Instant used) {}

    private final Database database;
    private final PasskeySite site;

    PasskeysController(Database database, PasskeySite site) {
        this.database = database;
        this.site = site;
    }

    @GetMapping
    Listed list(Principal account) {
        List<Passkey> own = database.read(sql -> PasskeyTable.list(sql, account.getName())).stream()
                .map(key -> new Passkey(key.id(), key.label(), key.created(), key.used()))
                .toList();
        return new Listed(own, site.address());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(Principal account, @PathVariable String id) {
        if (!database.write(sql -> PasskeyTable.remove(sql, account.getName(), id))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        SecurityLog.done("forgot a passkey", account.getName());
    }
}

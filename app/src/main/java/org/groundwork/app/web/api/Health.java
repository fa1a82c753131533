package org.groundwork.app.web.api;

import java.util.Map;
import org.groundwork.app.store.sql.Database;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says to anybody whether the server does its work, and nothing else. */
@RestController
final class Health {

    private final Database database;

    Health(Database database) {
        this.database = database;
    }

    /** {@code up}; where the database fails, a problem document with status 503 or 507. */
    @GetMapping("/health")
    Map<String, String> health() {
        database.read(sql -> sql.sql("select 1").query(Integer.class).single());
        return Map.of("status", "up");
    }
}

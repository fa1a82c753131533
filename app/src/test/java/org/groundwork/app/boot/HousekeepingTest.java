package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousekeepingTest {

    @TempDir
    private Path data;

    @Test
    void sessionsThatHaveEndedGoAndOthersStay() {
        try (Database database = Database.open(new StoreLocation(data, Optional.empty()));
                Housekeeping housekeeping =
                        new Housekeeping(database, Clock.fixed(Instant.ofEpochMilli(1_000), ZoneOffset.UTC))) {
            add(database, "ended", 999);
            add(database, "alive", 1_001);
            housekeeping.once();
            List<String> left = database.read(sql -> sql.sql("select session_id from spring_session")
                    .query(String.class)
                    .list());
            assertThat(left).containsExactly("alive");
        }
    }

    private static void add(Database database, String id, long expires) {
        database.write(sql -> sql.sql("insert into spring_session (primary_id, session_id, creation_time,"
                        + " last_access_time, max_inactive_interval, expiry_time) values (?, ?, 0, 0, 1, ?)")
                .params(id, id, expires)
                .update());
    }
}

package org.groundwork.app.store.sql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.groundwork.app.port.Feeds;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Feeds in the tables {@code feed} and {@code feed_event}. */
public final class SqlFeeds implements Feeds {

    private static final int ID_LENGTH = 16;

    private final Database database;
    private final Clock clock;

    public SqlFeeds(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Feed add(String athlete, String secretHash, Contents contents) {
        database.write(
                sql -> sql.sql("insert into feed (athlete_id, secret_hash, contents, created_at) values (?, ?, ?, ?)")
                        .params(athlete, secretHash, contents.name().toLowerCase(Locale.ROOT), clock.millis())
                        .update());
        return feed(secretHash, contents.name());
    }

    private static Feed feed(String secretHash, String contents) {
        return new Feed(secretHash.substring(0, ID_LENGTH), contents(contents));
    }

    private static Contents contents(String word) {
        return Contents.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public List<Feed> list(String athlete) {
        return database.read(sql -> sql.sql("select secret_hash, contents from feed"
                        + " where athlete_id = ? and revoked_at is null order by created_at, secret_hash")
                .param(athlete)
                .query((row, i) -> feed(row.getString(1), row.getString(2)))
                .list());
    }

    @Override
    public boolean revoke(String athlete, String id) {
        return database.write(sql -> sql.sql("update feed set revoked_at = ? where athlete_id = ?"
                                + " and substr(secret_hash, 1, " + ID_LENGTH + ") = ? and revoked_at is null")
                        .params(clock.millis(), athlete, id)
                        .update()
                > 0);
    }

    @Override
    public Optional<Opened> find(String secretHash) {
        return database.read(
                sql -> sql.sql("select athlete_id, contents from feed where secret_hash = ? and revoked_at is null")
                        .param(secretHash)
                        .query((row, i) -> new Opened(row.getString(1), contents(row.getString(2))))
                        .optional());
    }

    @Override
    public Map<String, Known> tell(String athlete, UnaryOperator<Map<String, Known>> next) {
        Map<String, Known> before = database.read(sql -> known(sql, athlete));
        Map<String, Known> after = next.apply(before);
        return after.equals(before) ? after : database.write(sql -> told(sql, athlete, next));
    }

    private Map<String, Known> told(JdbcClient sql, String athlete, UnaryOperator<Map<String, Known>> next) {
        database.lockAthlete(sql, athlete);
        Map<String, Known> before = known(sql, athlete);
        Map<String, Known> after = next.apply(before);
        before.forEach((uid, last) -> {
            if (!last.equals(after.get(uid))) {
                sql.sql("delete from feed_event where athlete_id = ? and uid = ?")
                        .params(athlete, uid)
                        .update();
            }
        });
        after.forEach((uid, now) -> {
            if (!now.equals(before.get(uid))) {
                insert(sql, athlete, uid, now);
            }
        });
        return after;
    }

    private static Map<String, Known> known(JdbcClient sql, String athlete) {
        Map<String, Known> known = new HashMap<>();
        sql.sql("select uid, sequence, digest, day, summary, cancelled from feed_event where athlete_id = ?")
                .param(athlete)
                .query(row -> {
                    known.put(
                            row.getString(1),
                            new Known(
                                    row.getInt(2),
                                    row.getString(3),
                                    LocalDate.parse(row.getString(4)),
                                    row.getString(5),
                                    row.getInt(6) == 1));
                });
        return known;
    }

    private static void insert(JdbcClient sql, String athlete, String uid, Known now) {
        sql.sql("insert into feed_event (athlete_id, uid, sequence, digest, day, summary, cancelled)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        athlete,
                        uid,
                        now.sequence(),
                        now.digest(),
                        now.date().toString(),
                        now.summary(),
                        now.isCancelled() ? 1 : 0)
                .update();
    }
}

package org.groundwork.app.store.sql;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.port.Access;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How coaches come to athletes, in the tables {@code invitation} and {@code membership}. Times are milliseconds since 1970. */
public final class InvitationTable {

    /** How long an invitation stands. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** An account that coaches an athlete. */
    public record Coach(String id, String name) {}

    private InvitationTable() {}

    /** A new invitation to coach an athlete: its secret, which is kept nowhere. */
    public static String add(JdbcClient sql, String athlete, long now) {
        String secret = Secrets.next();
        sql.sql("delete from invitation where athlete_id = ? and expires_at <= ?")
                .params(athlete, now)
                .update();
        sql.sql("insert into invitation (athlete_id, secret_hash, created_at, expires_at) values (?, ?, ?, ?)")
                .params(athlete, Secrets.hash(secret), now, now + LIFE.toMillis())
                .update();
        return secret;
    }

    /**
     * Uses an invitation up: the account coaches from now on, unless it plans for that athlete already.
     *
     * @return the athlete, or empty where the invitation was used, is too old, or never was
     */
    public static Optional<String> accept(JdbcClient sql, String secret, String account, long now) {
        Optional<String> athlete = sql.sql("update invitation set used_at = ? where secret_hash = ?"
                        + " and used_at is null and expires_at > ? returning athlete_id")
                .params(now, Secrets.hash(secret), now)
                .query(String.class)
                .optional();
        athlete.ifPresent(id -> MembershipTable.add(sql, id, account, Access.Role.COACH, now));
        return athlete;
    }

    /** Who coaches an athlete, by name. */
    public static List<Coach> coaches(JdbcClient sql, String athlete) {
        return sql.sql("select c.id, c.name from membership m join account c on c.id = m.account_id"
                        + " where m.athlete_id = ? and m.role = 'COACH' order by c.name, c.id")
                .param(athlete)
                .query((row, i) -> new Coach(row.getString(1), row.getString(2)))
                .list();
    }

    /** Ends an account's coaching of an athlete; whether it did coach them. */
    public static boolean end(JdbcClient sql, String athlete, String account) {
        return sql.sql("delete from membership where athlete_id = ? and account_id = ? and role = 'COACH'")
                        .params(athlete, account)
                        .update()
                == 1;
    }
}

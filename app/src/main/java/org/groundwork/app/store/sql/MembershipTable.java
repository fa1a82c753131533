package org.groundwork.app.store.sql;

import java.util.List;
import java.util.Optional;
import org.groundwork.app.port.Access;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which account may come to which athlete, in the table {@code membership}. */
public final class MembershipTable implements Access {

    /**
     * An athlete whom an account may come to.
     *
     * @param athlete the id
     * @param name what the athlete is called
     */
    public record Member(String athlete, String name, Role role) {}

    private final Database database;

    public MembershipTable(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Role> role(String account, String athlete) {
        return database.read(sql -> sql.sql("select role from membership where athlete_id = ? and account_id = ?")
                .params(athlete, account)
                .query(String.class)
                .optional()
                .map(Role::valueOf));
    }

    /** The athletes of an account, by name. */
    public static List<Member> list(JdbcClient sql, String account) {
        return sql.sql("select a.id, a.name, m.role from membership m join athlete a on a.id = m.athlete_id"
                        + " where m.account_id = ? order by a.name, a.id")
                .param(account)
                .query((row, i) -> new Member(row.getString(1), row.getString(2), Role.valueOf(row.getString(3))))
                .list();
    }

    /**
     * Lets an account come to an athlete; a role that it has already stays.
     *
     * @param createdAt milliseconds since 1970
     */
    public static void add(JdbcClient sql, String athlete, String account, Role role, long createdAt) {
        sql.sql("insert into membership (athlete_id, account_id, role, created_at) values (?, ?, ?, ?)"
                        + " on conflict (athlete_id, account_id) do nothing")
                .params(athlete, account, role.name(), createdAt)
                .update();
    }

    /** Ends it. */
    public static boolean remove(JdbcClient sql, String athlete, String account) {
        return sql.sql("delete from membership where athlete_id = ? and account_id = ?")
                        .params(athlete, account)
                        .update()
                == 1;
    }
}

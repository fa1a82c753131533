package org.groundwork.app.store.sql;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose plans there are, in the table {@code athlete}. */
public final class AthleteTable {

    private AthleteTable() {}

    /**
     * Enters an athlete.
     *
     * @param createdAt milliseconds since 1970
     * @return whether it is a new one; an id that is there already stays as it is
     */
    public static boolean add(JdbcClient sql, String id, String name, long createdAt) {
        return sql.sql("insert into athlete (id, name, created_at) values (?, ?, ?) on conflict (id) do nothing")
                        .params(id, name, createdAt)
                        .update()
                == 1;
    }

    /** What an athlete is called. */
    public static Optional<String> findName(JdbcClient sql, String id) {
        return sql.sql("select name from athlete where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Calls an athlete by another name. */
    public static boolean rename(JdbcClient sql, String id, String name) {
        return sql.sql("update athlete set name = ? where id = ?")
                        .params(name, id)
                        .update()
                == 1;
    }

    /** Removes an athlete and all that hangs on them. */
    public static boolean remove(JdbcClient sql, String id) {
        return sql.sql("delete from athlete where id = ?").param(id).update() == 1;
    }
}

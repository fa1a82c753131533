package org.groundwork.app.load;

import java.util.List;
import org.groundwork.app.store.sql.Database;

/** Fills a database with copies of one athlete, each of an account of its own, without planning any of them. */
record CopiedAthletes(Database database, String original) {

    private static final int AT_ONCE = 250;

    private static final String NUMBERS =
            "with recursive many (n) as (select %d union all select n + 1 from many where n < %d) ";

    /** The id of a copy and of its account. */
    static String id(int number) {
        return "copy-" + number;
    }

    /** Makes the copies 0 to {@code count} - 1. */
    void make(int count) {
        for (int from = 0; from < count; from += AT_ONCE) {
            make(from, Math.min(count, from + AT_ONCE) - 1);
        }
    }

    private void make(int first, int last) {
        String numbers = NUMBERS.formatted(first, last);
        String id = "'copy-' || n";
        database.write(sql -> List.of(
                        "insert into account (id, name, name_key, created_at) " + numbers + "select " + id + ", " + id
                                + ", " + id + ", 1 from many",
                        "insert into athlete (id, name, created_at) " + numbers + "select " + id + ", " + id
                                + ", 1 from many",
                        "insert into membership (athlete_id, account_id, role, created_at) " + numbers + "select " + id
                                + ", " + id + ", 'OWNER', 1 from many",
                        copy("journal", "number, day, body, written_at", numbers),
                        copy("plan_head", "number, edition, zone, body", numbers),
                        copy("plan_week", "monday, number, edition, body", numbers),
                        copy("plan_day", "day, number, edition, body", numbers))
                .stream()
                .mapToInt(statement -> sql.sql(statement).update())
                .sum());
    }

    private String copy(String table, String columns, String numbers) {
        return "insert into " + table + " (athlete_id, " + columns + ") " + numbers + "select 'copy-' || n, " + columns
                + " from many cross join " + table + " where athlete_id = '" + original + "'";
    }
}

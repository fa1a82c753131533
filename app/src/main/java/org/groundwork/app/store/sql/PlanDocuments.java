package org.groundwork.app.store.sql;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.groundwork.app.port.ServedPlans.Document;
import org.groundwork.core.adapt.Revision;
import org.groundwork.formats.view.PlanView;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan as it is read, in the tables {@code plan_head}, {@code plan_week} and {@code plan_day}. */
final class PlanDocuments {

    /** Whoever opens the plan each week finds every day made. */
    static final int DAYS = 15;

    private PlanDocuments() {}

    static Optional<Document> season(JdbcClient sql, String athlete) {
        return one(sql.sql("select number, body from plan_head where athlete_id = ? and edition = ?")
                .params(athlete, PlanView.EDITION));
    }

    /** Where the athlete's day begins; empty where no plan is kept ready. */
    static Optional<ZoneId> zone(JdbcClient sql, String athlete) {
        return sql.sql("select zone from plan_head where athlete_id = ?")
                .param(athlete)
                .query(String.class)
                .optional()
                .map(ZoneId::of);
    }

    static ZoneId zone(Revision now) {
        return now.inputs().athlete().circumstances().timeZone();
    }

    static Optional<Document> week(JdbcClient sql, String athlete, LocalDate monday) {
        return one(sql.sql("select number, body from plan_week where athlete_id = ? and monday = ? and edition = ?")
                .params(athlete, monday.toString(), PlanView.EDITION));
    }

    static Optional<Document> day(JdbcClient sql, String athlete, LocalDate day) {
        return one(sql.sql("select number, body from plan_day where athlete_id = ? and day = ? and edition = ?")
                .params(athlete, day.toString(), PlanView.EDITION));
    }

    private static Optional<Document> one(JdbcClient.StatementSpec query) {
        return query.query((row, i) -> new Document(row.getInt(1), row.getString(2)))
                .optional();
    }

    /**
     * Writes all documents of a state in place of those that are there.
     *
     * @param first the first of the days
     */
    static void write(JdbcClient sql, String athlete, int number, Revision now, LocalDate first) {
        PlanView view = new PlanView(number, now);
        for (String table : new String[] {"plan_head", "plan_week", "plan_day"}) {
            sql.sql("delete from " + table + " where athlete_id = ?")
                    .param(athlete)
                    .update();
        }
        sql.sql("insert into plan_head (athlete_id, number, edition, zone, body) values (?, ?, ?, ?, ?)")
                .params(athlete, number, PlanView.EDITION, zone(now).getId(), view.season())
                .update();
        view.weeks()
                .forEach((monday, body) -> keyed(sql, "plan_week (athlete_id, monday", athlete, monday, number, body));
        for (LocalDate day = first; day.isBefore(first.plusDays(DAYS)); day = day.plusDays(1)) {
            keyed(sql, "plan_day (athlete_id, day", athlete, day, number, view.day(day));
        }
    }

    private static void keyed(JdbcClient sql, String into, String athlete, LocalDate key, int number, String body) {
        sql.sql("insert into " + into + ", number, edition, body) values (?, ?, ?, ?, ?)")
                .params(athlete, key.toString(), number, PlanView.EDITION, body)
                .update();
    }
}

package org.groundwork.app.store.sql;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.port.Access;
import org.groundwork.app.port.ClientEntry;
import org.groundwork.app.port.ClientJournal;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.app.port.ServedPlans;
import org.groundwork.core.adapt.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The living plans in a database. Safe for use by several threads, and by several programs over one database. */
public final class SqlPlans implements ServedPlans {

    private final Database database;
    private final Clock clock;
    private final SqlJournals journals;

    /** @param clock tells when something was written, and what day it is for an athlete */
    public SqlPlans(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.journals = new SqlJournals(database, clock);
    }

    @Override
    public void add(String athlete, String name, String account) {
        database.write(sql -> {
            boolean isNew = AthleteTable.add(sql, athlete, name, clock.millis());
            if (isNew) {
                MembershipTable.add(sql, athlete, account, Access.Role.OWNER, clock.millis());
            }
            return isNew;
        });
    }

    @Override
    public void rename(String athlete, String name) {
        database.write(sql -> AthleteTable.rename(sql, athlete, name));
    }

    @Override
    public boolean remove(String athlete) {
        return database.write(sql -> AthleteTable.remove(sql, athlete));
    }

    @Override
    public List<Listed> list(String account) {
        return database.read(sql -> MembershipTable.list(sql, account)).stream()
                .map(member -> new Listed(member.athlete(), member.name(), member.role()))
                .toList();
    }

    @Override
    public Optional<String> findName(String athlete) {
        return database.read(sql -> AthleteTable.findName(sql, athlete));
    }

    @Override
    public PlanJournal journal(String athlete) {
        return journals.of(athlete, this::document);
    }

    @Override
    public PlanJournal journal(String athlete, Entry entry) {
        return journals.of(athlete, (sql, id, last, step) -> {
            document(sql, id, last, step);
            step.map(made -> entry.answer().apply(last, made))
                    .ifPresent(answer -> ClientEntryTable.insert(
                            sql, id, ClientEntry.kept(entry.id(), last), answer, clock.millis()));
        });
    }

    @Override
    public ClientJournal clientJournal(String athlete) {
        return new SqlClientJournal(database, journals, clock, athlete, this::document);
    }

    private void document(JdbcClient sql, String athlete, int last, Optional<PlanJournal.Step> step) {
        step.map(PlanJournal.Step::now).ifPresent(now -> PlanDocuments.write(sql, athlete, last, now, today(now)));
    }

    private LocalDate today(Revision now) {
        return LocalDate.now(clock.withZone(PlanDocuments.zone(now)));
    }

    @Override
    public Optional<ZoneId> findZone(String athlete) {
        return database.read(sql -> PlanDocuments.zone(sql, athlete));
    }

    @Override
    public Optional<String> findAnswer(String athlete, String id) {
        return database.read(sql -> ClientEntryTable.findAnswer(sql, athlete, id));
    }

    @Override
    public int number(String athlete) {
        return database.read(sql -> length(sql, athlete));
    }

    private static int length(JdbcClient sql, String athlete) {
        return sql.sql("select coalesce(max(number), 0) from journal where athlete_id = ?")
                .param(athlete)
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Document> findSeason(String athlete) {
        return database.read(sql -> PlanDocuments.season(sql, athlete));
    }

    @Override
    public Optional<Document> findWeek(String athlete, LocalDate monday) {
        return database.read(sql -> PlanDocuments.week(sql, athlete, monday));
    }

    @Override
    public Optional<Document> findDay(String athlete, LocalDate day) {
        return database.read(sql -> PlanDocuments.day(sql, athlete, day));
    }

    @Override
    public void renew(String athlete, int number, Revision now, LocalDate day) {
        database.write(sql -> {
            boolean isPresent = database.lockAthlete(sql, athlete) && length(sql, athlete) == number;
            if (isPresent) {
                PlanDocuments.write(sql, athlete, number, now, day);
            }
            return isPresent;
        });
    }
}

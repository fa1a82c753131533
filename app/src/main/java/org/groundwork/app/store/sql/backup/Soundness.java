package org.groundwork.app.store.sql.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.app.store.sql.Database;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether what a database holds hangs together. */
final class Soundness {

    private static final String HINT = "keep a copy of everything, and restore the last backup that is sound";

    private final Database database;

    Soundness(Database database) {
        this.database = database;
    }

    /** @throws InvalidInputException naming {@code file} where something doesn't hang together */
    void requireSound(Path file) {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults.stream()
                    .map(fault -> new InputProblem(file.toString(), 0, fault, "the backup is damaged; take another"))
                    .toList());
        }
    }

    /** What doesn't, each with what to do. */
    List<InputProblem> problems(String place) {
        return faults().stream()
                .map(fault -> new InputProblem(place, 0, fault, HINT))
                .toList();
    }

    private List<String> faults() {
        List<Reference> references = Tables.references(database);
        return database.read(sql -> {
            List<String> faults = new ArrayList<>(database.integrity(sql));
            references.forEach(reference -> orphans(sql, reference, faults));
            gaps(sql, faults);
            return faults;
        });
    }

    private static void orphans(JdbcClient sql, Reference reference, List<String> faults) {
        long orphans = sql.sql(reference.countOrphans()).query(Long.class).single();
        if (orphans > 0) {
            faults.add(orphans + " rows of " + reference.table() + " belong to no row of " + reference.to());
        }
    }

    private static void gaps(JdbcClient sql, List<String> faults) {
        long broken = sql.sql("select count(*) from (select athlete_id from journal group by athlete_id"
                        + " having count(*) <> max(number)) broken")
                .query(Long.class)
                .single();
        if (broken > 0) {
            faults.add("the journals of " + broken + " athletes lack events");
        }
    }
}

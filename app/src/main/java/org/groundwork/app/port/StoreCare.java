package org.groundwork.app.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.input.InputProblem;

/** How everything that the server keeps is looked after from outside, whether the server runs or not. */
public interface StoreCare {

    /**
     * What a backup holds.
     *
     * @param schema the version of its tables, from 1
     * @param rows how many each table has, in the order in which they were written
     */
    record Backup(int schema, Map<String, Long> rows) {

        public Backup {
            Objects.requireNonNull(rows, "rows");
        }

        /** Rows of all tables. */
        public long total() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * What became of a restore.
     *
     * @param kept where the replaced file lies, if there was one
     */
    record Restored(Backup backup, Optional<Path> kept) {

        public Restored {
            Objects.requireNonNull(backup, "backup");
            Objects.requireNonNull(kept, "kept");
        }
    }

    /**
     * What an examination found.
     *
     * @param facts what is as it should be, or only worth knowing, a line each
     * @param problems what has to be put right
     */
    record Findings(List<String> facts, List<InputProblem> problems) {

        public Findings {
            facts = List.copyOf(facts);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Writes one state of the whole store to a new file. Others may write to the store meanwhile.
     *
     * @throws org.groundwork.core.input.InvalidInputException where there is nothing to back up, or the file exists or
     *     can't be written
     * @throws StoreException where the database fails
     */
    Backup backUp(StoreLocation store, Path file);

    /**
     * Puts a backup in the place of what the store holds, after all of it was checked.
     *
     * @param replace whether a store that holds anything may be replaced
     * @throws org.groundwork.core.input.InvalidInputException where the backup is damaged or newer, or the store holds
     *     something and may not be replaced; the store is as it was
     * @throws StoreException where the database fails; the store is as it was
     */
    Restored restore(Path file, StoreLocation store, boolean replace);

    /**
     * Looks whether all is well, and changes nothing.
     *
     * @throws StoreException where the database can't even be opened
     */
    Findings examine(StoreLocation store);
}

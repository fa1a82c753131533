package org.groundwork.app.store.sql.migration;

import java.util.Map;
import javax.sql.DataSource;

/**
 * A database whose tables are to be brought up to date.
 *
 * @param source connections that may change it
 * @param words what stands for the placeholders of the scripts
 * @param copy keeps a copy of what is there, before a change; gets the version that it has
 */
public record SchemaTarget(DataSource source, Map<String, String> words, Copy copy) {

    /** Makes a copy of a database. */
    @FunctionalInterface
    public interface Copy {

        /** Leaves a copy where a person finds it, or nothing where the database has a keeper of its own. */
        void of(String version);
    }

    public SchemaTarget {
        words = Map.copyOf(words);
    }
}

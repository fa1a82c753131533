package org.groundwork.app.store.sql.backup;

/** A column of a table that names a row of another one. */
record Reference(String table, String column, String to, String toColumn) {

    /** Counts the rows that name one that is not there. */
    String countOrphans() {
        return "select count(*) from " + table + " child where child." + column + " is not null and not exists"
                + " (select 1 from " + to + " parent where parent." + toColumn + " = child." + column + ")";
    }
}

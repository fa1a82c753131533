package org.groundwork.app.store.sql.backup;

import java.util.List;

/** Takes rows, table by table. */
interface RowSink {

    /** Says of which table the rows are that come now, and what their values are. */
    void table(String name, List<String> columns);

    /** Takes a row of that table: texts, whole numbers, truth values and nulls, as {@link Kind} reads them. */
    void row(List<Object> values);
}

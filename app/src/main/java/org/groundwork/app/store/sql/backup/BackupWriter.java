package org.groundwork.app.store.sql.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a backup: compressed lines of JSON. The first says what it is, an object with {@code table} comes before the
 * rows of each table, each row is an array, and the last counts them all, so that a file that was cut off is known.
 */
final class BackupWriter implements RowSink {

    static final String KIND = "groundwork-backup-1";

    private static final JsonMapper JSON = JsonMapper.shared();

    private final GZIPOutputStream packed;
    private final BufferedWriter out;
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private String table;

    BackupWriter(OutputStream file, int schema) throws IOException {
        packed = new GZIPOutputStream(file);
        out = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8));
        line(Map.of("schema", schema, "kind", KIND));
    }

    @Override
    public void table(String name, List<String> columns) {
        table = name;
        rows.put(name, 0L);
        line(Map.of("table", name, "columns", columns));
    }

    @Override
    public void row(List<Object> values) {
        rows.merge(table, 1L, Long::sum);
        line(values);
    }

    /** Writes the last line and leaves the stream open; returns how many rows of each table there are. */
    Map<String, Long> finish() throws IOException {
        line(Map.of("rows", rows));
        out.flush();
        packed.finish();
        return rows;
    }

    private void line(Object value) {
        try {
            out.write(JSON.writeValueAsString(value));
            out.write('\n');
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

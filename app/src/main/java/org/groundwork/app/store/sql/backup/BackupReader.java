package org.groundwork.app.store.sql.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.groundwork.app.store.sql.migration.Schema;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link BackupWriter} wrote, once, and refuses what is damaged, cut off or newer. */
final class BackupReader implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final BufferedReader in;
    private final int schema;
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private String table;
    private int lines;

    private BackupReader(Path file, BufferedReader in) {
        this.file = file;
        this.in = in;
        this.schema = usable(next());
    }

    /** @throws InvalidInputException where {@code file} is no backup, or one of a newer program */
    static BackupReader open(Path file) {
        try {
            return new BackupReader(
                    file,
                    new BufferedReader(new InputStreamReader(
                            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw wrong(
                    file, 0, "it can't be read as a backup", "name a file that groundwork backup wrote", unreadable);
        }
    }

    private int usable(JsonNode head) {
        if (!BackupWriter.KIND.equals(head.path("kind").asString(""))) {
            throw damaged("it is no backup of this kind", null);
        }
        int version = head.path("schema").asInt(0);
        if (version > Schema.NEWEST) {
            String found = "its tables have version " + version + ", and this Groundwork knows up to " + Schema.NEWEST;
            throw wrong(file, lines, found, "use the newer Groundwork that made it", null);
        }
        if (version < 1) {
            throw damaged("it names no version of its tables", null);
        }
        return version;
    }

    /** The version of its tables, from 1 to the newest. */
    int schema() {
        return schema;
    }

    /**
     * Gives every row, and then how many each table had.
     *
     * @throws InvalidInputException where a line is damaged or the end is missing; the sink has got rows by then
     */
    Map<String, Long> pour(RowSink sink) {
        try {
            JsonNode line = next();
            while (!line.has("rows")) {
                take(line, sink);
                line = next();
            }
            requireCounted(line.get("rows"));
            return rows;
        } catch (UnusableRowException unfit) {
            throw damaged(unfit.getMessage(), unfit);
        }
    }

    private void take(JsonNode line, RowSink sink) {
        if (line.has("table")) {
            table = line.get("table").asString("");
            rows.put(table, 0L);
            sink.table(
                    table,
                    line.path("columns").valueStream().map(c -> c.asString("")).toList());
        } else if (line.isArray() && table != null) {
            rows.merge(table, 1L, Long::sum);
            sink.row(values(line));
        } else {
            throw damaged("the line can't be read", null);
        }
    }

    private static List<Object> values(JsonNode line) {
        List<Object> values = new ArrayList<>();
        line.values().forEach(value -> values.add(value(value)));
        return values;
    }

    private static Object value(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL -> null;
            case NUMBER -> value.asLong();
            case BOOLEAN -> value.asBoolean();
            default -> value.asString("");
        };
    }

    private void requireCounted(JsonNode counted) {
        boolean isAll = counted.size() == rows.size()
                && rows.entrySet().stream()
                        .allMatch(e -> counted.path(e.getKey()).asLong(-1) == e.getValue());
        if (!isAll) {
            throw damaged("rows are missing", null);
        }
        try {
            if (in.read() >= 0) {
                throw damaged("something follows its end", null);
            }
        } catch (IOException broken) {
            throw damaged("its end can't be read", broken);
        }
    }

    private JsonNode next() {
        lines++;
        try {
            String line = in.readLine();
            if (line == null) {
                throw damaged("it was cut off here", null);
            }
            return JSON.readTree(line);
        } catch (IOException | JacksonException broken) {
            throw damaged("the line can't be read", broken);
        }
    }

    private InvalidInputException damaged(String what, Exception cause) {
        return wrong(file, lines, what, "the backup is damaged; take another", cause);
    }

    private static InvalidInputException wrong(Path file, int line, String what, String hint, Exception cause) {
        InvalidInputException wrong =
                new InvalidInputException(List.of(new InputProblem(file.toString(), line, what, hint)));
        wrong.initCause(cause);
        return wrong;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package org.groundwork.app.store.sql.backup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;

/** What a column holds: how it is read from either database, stands in a backup, and gets into either database. */
enum Kind {
    TEXT(Types.VARCHAR) {
        @Override
        Object from(ResultSet row, int at) throws SQLException {
            return row.getString(at);
        }

        @Override
        void to(PreparedStatement statement, int at, Object value) throws SQLException {
            statement.setString(at, (String) value);
        }
    },
    NUMBER(Types.BIGINT) {
        @Override
        Object from(ResultSet row, int at) throws SQLException {
            return row.getLong(at);
        }

        @Override
        void to(PreparedStatement statement, int at, Object value) throws SQLException {
            statement.setLong(at, (Long) value);
        }
    },
    TRUTH(Types.BOOLEAN) {
        @Override
        Object from(ResultSet row, int at) throws SQLException {
            return row.getBoolean(at);
        }

        @Override
        void to(PreparedStatement statement, int at, Object value) throws SQLException {
            statement.setBoolean(at, (Boolean) value);
        }
    },
    /** As Base64. */
    BYTES(Types.VARBINARY) {
        @Override
        Object from(ResultSet row, int at) throws SQLException {
            byte[] bytes = row.getBytes(at);
            return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
        }

        @Override
        void to(PreparedStatement statement, int at, Object value) throws SQLException {
            statement.setBytes(at, Base64.getDecoder().decode((String) value));
        }
    },
    /** As an instant of ISO 8601. */
    TIME(Types.TIMESTAMP) {
        @Override
        Object from(ResultSet row, int at) throws SQLException {
            Timestamp time = row.getTimestamp(at);
            return time == null ? null : time.toInstant().toString();
        }

        @Override
        void to(PreparedStatement statement, int at, Object value) throws SQLException {
            statement.setTimestamp(at, Timestamp.from(Instant.parse((String) value)));
        }
    };

    private final int sqlType;

    Kind(int sqlType) {
        this.sqlType = sqlType;
    }

    /** The kind of a column whose type has that name in either database. */
    static Kind ofType(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        if (name.contains("char") || name.contains("text")) {
            return TEXT;
        }
        if (name.startsWith("int") || name.startsWith("bigint")) {
            return NUMBER;
        }
        return switch (name) {
            case "bool", "boolean" -> TRUTH;
            case "bytea", "blob" -> BYTES;
            case "timestamp" -> TIME;
            default -> throw new IllegalStateException("backups know no column of type " + type);
        };
    }

    /** Reads a value that is not null; what comes of one that is doesn't count. */
    abstract Object from(ResultSet row, int at) throws SQLException;

    /** Sets a parameter to a value that is not null; throws a {@link RuntimeException} where it is of another kind. */
    abstract void to(PreparedStatement statement, int at, Object value) throws SQLException;

    /** The value of a column as it stands in a backup, or null. */
    Object read(ResultSet row, int at) throws SQLException {
        Object value = from(row, at);
        return row.wasNull() ? null : value;
    }

    /** Sets a parameter, counted from 1, to a value from a backup. */
    void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, sqlType);
        } else {
            to(statement, at, value);
        }
    }
}

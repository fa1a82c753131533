package org.groundwork.app.store.sql.backup;

/** A row can't be put into its table. The cause is the database's, or null. */
final class UnusableRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableRowException(String message, Throwable cause) {
        super(message, cause);
    }
}

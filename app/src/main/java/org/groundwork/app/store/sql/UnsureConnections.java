package org.groundwork.app.store.sql;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Has a connection to SQLite closed after any error but a broken constraint. Where a transaction could not begin, or was
 * ended by the error itself, the driver's notion of it is wrong from then on: the next work on the connection would be
 * done outside any transaction.
 */
public final class UnsureConnections implements SQLExceptionOverride {

    private static final int CONSTRAINT = 19;

    @java.lang.Override
    public Override adjudicate(SQLException error) {
        return error.getErrorCode() == CONSTRAINT ? Override.DO_NOT_EVICT : Override.MUST_EVICT;
    }
}

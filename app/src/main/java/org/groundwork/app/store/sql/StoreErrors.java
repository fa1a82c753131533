package org.groundwork.app.store.sql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.port.StoreException.Trouble;
import org.springframework.transaction.TransactionSystemException;

/** Tells what lies outside the program from its own mistakes. */
final class StoreErrors {

    private final Dialect dialect;

    StoreErrors(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Does {@code work}; what fails outside the program becomes a {@link StoreException}. */
    <T> T translated(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException known) {
            throw known;
        } catch (RuntimeException failed) {
            throw trouble(failed)
                    .<RuntimeException>map(trouble -> new StoreException(trouble, failed))
                    .orElse(failed);
        }
    }

    /** Whether the database asks to make the transaction again. */
    boolean isRetryable(RuntimeException failed) {
        return sqlErrors(failed).anyMatch(dialect::isRetryable);
    }

    /** The innermost known reason; else a pool that gave no connection in time. */
    private Optional<Trouble> trouble(RuntimeException failed) {
        Optional<Trouble> known = sqlErrors(failed)
                .map(dialect::trouble)
                .flatMap(Optional::stream)
                .reduce((outer, inner) -> inner);
        return known.or(() -> sqlErrors(failed)
                .filter(SQLTransientConnectionException.class::isInstance)
                .findFirst()
                .map(timeout -> Trouble.BUSY));
    }

    private static Stream<SQLException> sqlErrors(Throwable failed) {
        return Stream.concat(causes(failed), causes(failed).flatMap(StoreErrors::hidden))
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
    }

    /** What failed first, where taking its transaction back failed too: some errors end a transaction by themselves. */
    private static Stream<Throwable> hidden(Throwable failed) {
        return failed instanceof TransactionSystemException rollback
                ? causes(rollback.getApplicationException())
                : Stream.empty();
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, error -> error != null, Throwable::getCause);
    }
}

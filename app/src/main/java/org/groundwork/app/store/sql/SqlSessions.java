package org.groundwork.app.store.sql;

import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sessions of browsers, in the tables of Spring Session. Finding one reads and writes nothing: that it was used is
 * noted every {@link #NOTE_EVERY} alone. A session ends when it was not used for {@link #IDLE}, and after {@link #LIFE}
 * in any case.
 */
public final class SqlSessions<S extends Session> implements SessionRepository<UsedSession<S>> {

    public static final Duration IDLE = Duration.ofDays(30);
    public static final Duration LIFE = Duration.ofDays(90);

    /** Until somebody signs in, a session only carries the question that a passkey is to answer. */
    static final Duration IDLE_OF_NOBODY = Duration.ofMinutes(5);

    static final Duration NOTE_EVERY = Duration.ofMinutes(10);

    private final SessionRepository<S> inner;

    private SqlSessions(SessionRepository<S> inner) {
        this.inner = inner;
    }

    /** Those of {@code database}. */
    public static SessionRepository<? extends Session> of(Database database) {
        LazyConnectionDataSourceProxy writers = new LazyConnectionDataSourceProxy(database.source());
        JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(
                new ReadingElsewhere(writers, new JdbcTemplate(database.readingSource())),
                new TransactionTemplate(new JdbcTransactionManager(writers)));
        sessions.setDefaultMaxInactiveInterval(IDLE_OF_NOBODY);
        return of(sessions);
    }

    /** Removes those that have ended. */
    public static void removeEnded(JdbcClient sql, long now) {
        sql.sql("delete from spring_session where expiry_time < ?").param(now).update();
    }

    private static <S extends Session> SqlSessions<S> of(SessionRepository<S> inner) {
        return new SqlSessions<>(inner);
    }

    @Override
    public UsedSession<S> createSession() {
        return new UsedSession<>(inner.createSession());
    }

    @Override
    public void save(UsedSession<S> session) {
        inner.save(session.inner());
    }

    @Override
    public UsedSession<S> findById(String id) {
        S session = inner.findById(id);
        if (session == null || session.getCreationTime().plus(LIFE).isBefore(Instant.now())) {
            return null;
        }
        return new UsedSession<>(session);
    }

    @Override
    public void deleteById(String id) {
        inner.deleteById(id);
    }

    /** Asks for rows at connections that only read, so that no question waits for a writer. */
    private static final class ReadingElsewhere extends JdbcTemplate {

        private final JdbcTemplate readers;

        ReadingElsewhere(DataSource writers, JdbcTemplate readers) {
            super(writers);
            this.readers = readers;
        }

        @Override
        public <T> T query(String sql, PreparedStatementSetter values, ResultSetExtractor<T> rows)
                throws DataAccessException {
            return readers.query(sql, values, rows);
        }
    }
}

package org.groundwork.app.store.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sessions of browsers, in the tables of Spring Session. Finding one reads and writes nothing: that it was used is
 * noted every {@link #NOTE_EVERY} alone. A session that is kept ends when it was not used for {@link #IDLE}, and after
 * {@link #LIFE} in any case; one for a while, on a browser that others use too, after {@link #SHORT_IDLE} and
 * {@link #SHORT_LIFE}.
 */
public final class SqlSessions<S extends Session> implements SessionRepository<UsedSession<S>> {

    public static final Duration IDLE = Duration.ofDays(30);
    public static final Duration LIFE = Duration.ofDays(90);
    public static final Duration SHORT_IDLE = Duration.ofMinutes(30);
    public static final Duration SHORT_LIFE = Duration.ofHours(12);

    /** Until somebody signs in, a session only carries the question that a passkey is to answer. */
    static final Duration IDLE_OF_NOBODY = Duration.ofMinutes(5);

    static final Duration NOTE_EVERY = Duration.ofMinutes(10);

    /** Of a session: what the browser and its machine are called. */
    public static final String DEVICE = "device";

    /**
     * A session that leads in.
     *
     * @param id tells nothing of the session's own, which is a secret
     * @param used to {@link #NOTE_EVERY}
     * @param device empty where the browser did not say
     */
    public record Signed(String id, Instant began, Instant used, Instant ends, Optional<String> device) {}

    private final FindByIndexNameSessionRepository<S> inner;

    private SqlSessions(FindByIndexNameSessionRepository<S> inner) {
        this.inner = inner;
    }

    /** Those of {@code database}. */
    public static SqlSessions<?> of(Database database) {
        LazyConnectionDataSourceProxy writers = new LazyConnectionDataSourceProxy(database.source());
        JdbcIndexedSessionRepository sessions = new JdbcIndexedSessionRepository(
                new ReadingElsewhere(writers, new JdbcTemplate(database.readingSource())),
                new TransactionTemplate(new JdbcTransactionManager(writers)));
        sessions.setDefaultMaxInactiveInterval(IDLE_OF_NOBODY);
        return of(sessions);
    }

    private static <S extends Session> SqlSessions<S> of(FindByIndexNameSessionRepository<S> inner) {
        return new SqlSessions<>(inner);
    }

    /** Removes those that ended before {@code now}. */
    public static void removeEnded(JdbcClient sql, Instant now) {
        sql.sql("delete from spring_session where expiry_time < ? or creation_time < ?")
                .params(now.toEpochMilli(), now.minus(LIFE).toEpochMilli())
                .update();
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
        return session == null || hasEnded(session) ? null : new UsedSession<>(session);
    }

    private static boolean hasEnded(Session session) {
        return session.isExpired() || !Instant.now().isBefore(end(session));
    }

    /** The latest moment to which a session may last. */
    private static Instant end(Session session) {
        boolean isKept = session.getMaxInactiveInterval().compareTo(SHORT_IDLE) > 0;
        return session.getCreationTime().plus(isKept ? LIFE : SHORT_LIFE);
    }

    @Override
    public void deleteById(String id) {
        inner.deleteById(id);
    }

    /** The sessions of an account that lead in, the one that was used last first. */
    public List<Signed> list(String account) {
        return inner.findByPrincipalName(account).values().stream()
                .filter(session -> !hasEnded(session))
                .map(SqlSessions::signed)
                .sorted(Comparator.comparing(Signed::used).reversed().thenComparing(Signed::id))
                .toList();
    }

    private static Signed signed(Session session) {
        Instant idle = session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
        Instant end = end(session);
        return new Signed(
                publicId(session.getId()),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                idle.isBefore(end) ? idle : end,
                Optional.ofNullable(session.getAttribute(DEVICE)));
    }

    /** What a session is called by, so that nobody who reads it gets in. */
    public static String publicId(String sessionId) {
        return Secrets.hash(sessionId);
    }

    /** Ends a session of the account; whether it had one of that public id. */
    public boolean end(String account, String publicId) {
        Optional<String> own = inner.findByPrincipalName(account).keySet().stream()
                .filter(id -> publicId(id).equals(publicId))
                .findFirst();
        own.ifPresent(inner::deleteById);
        return own.isPresent();
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

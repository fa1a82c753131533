package org.groundwork.app.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.groundwork.app.port.Access;
import org.groundwork.app.port.StoreLocation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** What every database has to keep to about who may come in. */
abstract class AccountsContractTest {

    private static final long NOW = 1_764_482_400_000L;

    @TempDir
    protected Path folder;

    private Database database;

    /** A place where nothing is yet. */
    protected abstract StoreLocation newLocation();

    @BeforeEach
    void openWithAnAccount() {
        database = Database.open(newLocation());
        write(sql -> AccountTable.add(sql, "ada", "Ada", NOW));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNameIsOnePersonsHoweverItIsWritten() {
        assertThat(this.<Boolean>write(sql -> AccountTable.add(sql, "eve", "ÁDA ", NOW)))
                .isFalse();
        write(sql -> AccountTable.add(sql, "bea", "Bea", NOW));
        assertThat(this.<Boolean>write(sql -> AccountTable.rename(sql, "bea", "ada")))
                .isFalse();
        assertThat(this.<Boolean>write(sql -> AccountTable.rename(sql, "ada", "ADA")))
                .isTrue();
    }

    @Test
    void aLinkLeadsInOnceAndNotAfterAQuarterOfAnHour() {
        String used = write(sql -> SignInLinkTable.addFor(sql, "ada", NOW));
        String old = write(sql -> SignInLinkTable.addForOwner(sql, NOW));
        assertThat(use(used, NOW + 1)).contains("ada");
        assertThat(use(used, NOW + 2)).isEmpty();
        assertThat(use(old, NOW + SignInLinkTable.LIFE.toMillis())).isEmpty();
        assertThat(use("never made", NOW)).isEmpty();
    }

    private Optional<String> use(String secret, long now) {
        return write(sql -> SignInLinkTable.use(sql, secret, now));
    }

    @Test
    void noSecretIsKeptAsItIs() {
        String link = write(sql -> SignInLinkTable.addFor(sql, "ada", NOW));
        String kept = database.read(sql -> sql.sql("select secret_hash from sign_in_link")
                .query(String.class)
                .single());
        assertThat(kept).isNotEqualTo(link).isEqualTo(Secrets.hash(link));
    }

    @Test
    void theWaitDoublesWithEachFailureAndASuccessEndsIt() {
        long now = NOW;
        for (int i = 0; i < 5; i++) {
            assertThat(attempt(now)).isZero();
        }
        assertThat(attempt(now)).isEqualTo(2);
        now += 2_000;
        assertThat(attempt(now)).isZero();
        assertThat(attempt(now)).isEqualTo(4);
        write(sql -> {
            FailedSignInTable.succeed(sql, FailedSignInTable.account("ada"), FailedSignInTable.address("::1"));
            return true;
        });
        assertThat(attempt(now)).isZero();
    }

    private long attempt(long now) {
        return write(sql -> FailedSignInTable.attempt(sql, FailedSignInTable.account("ada"), 5, now));
    }

    @Test
    void aTokenIsFoundByItsSecretUntilItExpiresOrIsEnded() {
        TokenTable.Token token = new TokenTable.Token("t", "ada", List.of("read"), "watch", NOW, 0, NOW + 1000);
        write(sql -> {
            TokenTable.add(sql, token, "secret");
            return true;
        });
        assertThat(find("secret", NOW)).contains(token);
        assertThat(find("secret", NOW + 1000)).isEmpty();
        assertThat(find("other", NOW)).isEmpty();
        assertThat(this.<Boolean>write(sql -> TokenTable.remove(sql, "eve", "t")))
                .isFalse();
        assertThat(this.<Boolean>write(sql -> TokenTable.remove(sql, "ada", "t")))
                .isTrue();
        assertThat(find("secret", NOW)).isEmpty();
    }

    private Optional<TokenTable.Token> find(String secret, long now) {
        return database.read(sql -> TokenTable.find(sql, secret, now));
    }

    @Test
    void anInvitationIsUsedOnceAndMakesNoOwnerACoach() {
        write(sql -> AthleteTable.add(sql, "run", "Ada", NOW));
        write(sql -> AccountTable.add(sql, "cleo", "Cleo", NOW));
        String secret = write(sql -> InvitationTable.add(sql, "run", NOW));
        assertThat(accept(secret, "cleo", NOW + 1)).contains("run");
        assertThat(accept(secret, "ada", NOW + 2)).isEmpty();
        String late = write(sql -> InvitationTable.add(sql, "run", NOW));
        assertThat(accept(late, "ada", NOW + InvitationTable.LIFE.toMillis())).isEmpty();
        assertThat(new MembershipTable(database).role("cleo", "run")).contains(Access.Role.COACH);
        assertThat(this.<Boolean>write(sql -> InvitationTable.end(sql, "run", "cleo")))
                .isTrue();
        assertThat(new MembershipTable(database).role("cleo", "run")).isEmpty();
    }

    private Optional<String> accept(String secret, String account, long now) {
        return write(sql -> InvitationTable.accept(sql, secret, account, now));
    }

    @Test
    void aSessionIsKeptFoundByItsAccountAndEndedWithIt() {
        assertThat(keepsASession(SqlSessions.of(database))).isTrue();
    }

    private <S extends Session> boolean keepsASession(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, "ada");
        sessions.save(session);
        boolean isThere = sessions.findById(session.getId()) != null;
        write(sql -> {
            AccountTable.remove(sql, "ada");
            return true;
        });
        return isThere && sessions.findById(session.getId()) == null;
    }

    @Test
    void sessionsThatEndedOrGrewOldAreRemoved() {
        for (String ending : List.of("expiry_time", "creation_time")) {
            begin(SqlSessions.of(database));
            begin(SqlSessions.of(database));
            write(sql -> sql.sql("update spring_session set " + ending
                            + " = 1 where session_id = (select min(session_id) from spring_session)")
                    .update());
            write(sql -> {
                SqlSessions.removeEnded(sql, Instant.now());
                return true;
            });
            assertThat(sessions()).as(ending).isEqualTo(1);
            write(sql -> sql.sql("delete from spring_session").update());
        }
    }

    private static <S extends Session> void begin(SessionRepository<S> sessions) {
        sessions.save(sessions.createSession());
    }

    private int sessions() {
        return database.read(sql -> sql.sql("select count(*) from spring_session")
                .query(Integer.class)
                .single());
    }

    private <T> T write(Function<JdbcClient, T> work) {
        return database.write(work);
    }
}

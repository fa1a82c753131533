package org.groundwork.app.web.account;

import java.time.Clock;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.SqlSessions;
import org.groundwork.app.web.auth.Attempts;
import org.groundwork.app.web.auth.PasskeySite;
import org.groundwork.app.web.auth.SignIns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every controller of accounts, and what they work with. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    SessionController session(Database database, SignIns signIns, Attempts attempts, Passwords passwords, Clock clock) {
        return new SessionController(database, signIns, attempts, passwords, clock);
    }

    @Bean
    AccountController account(Database database, SignIns signIns, Attempts attempts, Passwords passwords) {
        return new AccountController(database, signIns, attempts, passwords);
    }

    @Bean
    TokensController tokens(Database database, Clock clock) {
        return new TokensController(database, clock);
    }

    @Bean
    CoachesController coaches(Database database, Clock clock, Attempts attempts) {
        return new CoachesController(database, clock, attempts);
    }

    @Bean
    PasskeysController ownPasskeys(Database database, PasskeySite site) {
        return new PasskeysController(database, site);
    }

    @Bean
    SessionsController ownSessions(Database database, SqlSessions<?> sessions, SignIns signIns) {
        return new SessionsController(database, sessions, signIns);
    }
}

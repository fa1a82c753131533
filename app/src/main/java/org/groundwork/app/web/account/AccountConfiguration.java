package org.groundwork.app.web.account;

import java.time.Clock;
import org.groundwork.app.store.sql.Database;
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
    Attempts attempts(Database database, Clock clock) {
        return new Attempts(database, clock);
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
    CoachesController coaches(Database database, Clock clock) {
        return new CoachesController(database, clock);
    }
}

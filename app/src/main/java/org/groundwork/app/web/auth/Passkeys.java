package org.groundwork.app.web.auth;

import java.net.URI;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.WebAuthnConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Signing in with a passkey, at Spring Security's own paths. Passkeys are bound to the name that people reach it by. */
final class Passkeys {

    private final Database database;
    private final URI site;

    Passkeys(Database database, ServerSettings settings) {
        this.database = database;
        this.site = settings.publicUrl().orElseGet(() -> ofThisMachine(settings));
    }

    /** Browsers know no passkeys of bare addresses. */
    private static URI ofThisMachine(ServerSettings settings) {
        return URI.create((settings.tls().isPresent() ? "https" : "http") + "://localhost:" + settings.port());
    }

    WebAuthnConfigurer<HttpSecurity> configurer(SignIns signIns) {
        WebAuthnConfigurer<HttpSecurity> configurer = new WebAuthnConfigurer<>();
        configurer.addObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
            @Override
            public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
                filter.setSecurityContextRepository(signIns);
                return filter;
            }
        });
        return configurer;
    }

    void configure(WebAuthnConfigurer<HttpSecurity> passkeys) {
        passkeys.rpName("Groundwork")
                .rpId(site.getHost())
                .allowedOrigins(site.toString().replaceFirst("/$", ""))
                .disableDefaultRegistrationPage(true);
    }

    UserDetailsService accounts() {
        return id -> database.read(sql -> AccountTable.find(sql, id))
                .map(account -> User.withUsername(account.id())
                        .password("")
                        .authorities(Rights.ofBrowsers())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    PublicKeyCredentialUserEntityRepository owners() {
        return new JdbcPublicKeyCredentialUserEntityRepository(new JdbcTemplate(database.source()));
    }

    UserCredentialRepository credentials() {
        return new JdbcUserCredentialRepository(new JdbcTemplate(database.source()));
    }
}

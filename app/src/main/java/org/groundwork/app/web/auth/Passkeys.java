package org.groundwork.app.web.auth;

import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.WebAuthnConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Signing in with a passkey, at Spring Security's own paths. */
final class Passkeys {

    private final Database database;

    Passkeys(Database database) {
        this.database = database;
    }

    WebAuthnConfigurer<HttpSecurity> configurer(SignIns signIns) {
        WebAuthnConfigurer<HttpSecurity> configurer = new WebAuthnConfigurer<>();
        configurer.addObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
            @Override
            public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
                filter.setSecurityContextRepository(signIns);
                filter.setAuthenticationFailureHandler((request, response, refused) -> {
                    SecurityLog.refused("a passkey");
                    response.sendError(HttpStatus.UNAUTHORIZED.value());
                });
                return filter;
            }
        });
        return configurer.disableDefaultRegistrationPage(true);
    }

    WebAuthnRelyingPartyOperations operations(PasskeySite site) {
        PublicKeyCredentialRpEntity server = PublicKeyCredentialRpEntity.builder()
                .id(site.name())
                .name("Groundwork")
                .build();
        return new PasskeyOperations(
                new Webauthn4JRelyingPartyOperations(owners(), credentials(), server, site.origins()), database);
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

package org.groundwork.app.web.auth;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.SqlSessions;
import org.groundwork.app.web.client.WebClient;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Who may ask for what. Everything that is not named here is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SecurityConfiguration {

    private static final String API = "/api/v1/**";

    /** Programs, which bring a token with every request and have no session. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Database database, Clock clock, Attempts attempts) {
        return strict(http)
                .securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(new TokenFilter(database, clock, attempts), AuthorizationFilter.class)
                .build();
    }

    /** Browsers. */
    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http, CookieCsrfTokenRepository tokens, SignIns signIns, Passkeys passkeys) {
        return strict(http)
                .securityContext(context -> context.securityContextRepository(signIns))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(tokens))
                .addFilterBefore(new NewPasskeys(), AuthorizationFilter.class)
                .with(passkeys.configurer(signIns), Customizer.withDefaults())
                .build();
    }

    private static HttpSecurity strict(HttpSecurity http) {
        return http.authorizeHttpRequests(SecurityConfiguration::rules)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                (request, response, refused) -> response.sendError(HttpStatus.UNAUTHORIZED.value()))
                        .accessDeniedHandler((request, response, refused) -> {
                            SecurityLog.refused("a request without its right or its CSRF token");
                            response.sendError(HttpStatus.FORBIDDEN.value());
                        }))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(StrictHeaders::set);
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/health", "/api/v1/openapi.json", "/calendar/*")
                .permitAll()
                .requestMatchers(HttpMethod.GET, WebClient.paths())
                .permitAll()
                .requestMatchers(HttpMethod.POST, "/api/v1/session", "/api/v1/session/link")
                .permitAll()
                .requestMatchers(
                        "/api/v1/session",
                        "/api/v1/sessions/**",
                        "/api/v1/account/**",
                        "/api/v1/tokens/**",
                        "/api/v1/passkeys/**",
                        "/api/v1/invitations/**",
                        "/api/v1/athletes/*/invitations",
                        "/api/v1/athletes/*/coaches/**",
                        NewPasskeys.PATH,
                        "/webauthn/register/options")
                .hasRole(Rights.ACCOUNT)
                .requestMatchers(HttpMethod.GET, API)
                .hasRole(Rights.READ)
                .requestMatchers(HttpMethod.HEAD, API)
                .hasRole(Rights.READ)
                .requestMatchers(API)
                .hasRole(Rights.WRITE)
                .anyRequest()
                .denyAll();
    }

    @Bean
    CookieCsrfTokenRepository csrfTokens(ServerSettings settings) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(
                cookie -> cookie.sameSite("Strict").path("/").secure(SessionCookie.isOverHttps(settings)));
        return tokens;
    }

    @Bean
    Attempts attempts(Database database, Clock clock) {
        return new Attempts(database, clock);
    }

    @Bean
    SignIns signIns(CookieCsrfTokenRepository tokens, Clock clock) {
        return new SignIns(tokens, clock);
    }

    @Bean
    Passkeys passkeys(Database database) {
        return new Passkeys(database);
    }

    @Bean
    PasskeySite passkeySite(ServerSettings settings) {
        return new PasskeySite(settings);
    }

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(Passkeys passkeys, PasskeySite site) {
        return passkeys.operations(site);
    }

    @Bean
    UserDetailsService accounts(Passkeys passkeys) {
        return passkeys.accounts();
    }

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyOwners(Passkeys passkeys) {
        return passkeys.owners();
    }

    @Bean
    UserCredentialRepository passkeyCredentials(Passkeys passkeys) {
        return passkeys.credentials();
    }

    @Bean
    FilterRegistrationBean<HostCheck> hostCheck(ServerSettings settings) {
        return early(new HostCheck(settings), 1);
    }

    @Bean
    FilterRegistrationBean<SizeLimit> sizeLimit() {
        return early(new SizeLimit(), 2);
    }

    /** After those that know who asks. */
    @Bean
    FilterRegistrationBean<FairShare> fairShares() {
        FilterRegistrationBean<FairShare> registration = new FilterRegistrationBean<>(new FairShare());
        registration.addUrlPatterns("/api/v1/*");
        return registration;
    }

    @Bean
    SqlSessions<?> sessions(Database database) {
        return SqlSessions.of(database);
    }

    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> sessionsOfRequests(
            SqlSessions<?> sessions, ServerSettings settings) {
        FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> registration =
                early(sessionFilter(sessions, settings), 3);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return registration;
    }

    private static <S extends Session> SessionRepositoryFilter<S> sessionFilter(
            SessionRepository<S> sessions, ServerSettings settings) {
        SessionRepositoryFilter<S> filter = new SessionRepositoryFilter<>(sessions);
        CookieHttpSessionIdResolver ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(SessionCookie.of(settings));
        filter.setHttpSessionIdResolver(ids);
        return filter;
    }

    private static <F extends Filter> FilterRegistrationBean<F> early(F filter, int place) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Integer.MIN_VALUE + place);
        return registration;
    }
}

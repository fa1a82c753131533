package org.groundwork.app.web.auth;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.TokenTable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows programs by the tokens that they bring. */
final class TokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer gw_";

    private final Database database;
    private final Clock clock;

    TokenFilter(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<TokenTable.Token> token = token(request.getHeader(HttpHeaders.AUTHORIZATION));
        if (token.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                token.get().account(), null, Rights.of(token.get().scopes()))));
        chain.doFilter(request, response);
    }

    private Optional<TokenTable.Token> token(String header) {
        if (!header.startsWith(SCHEME)) {
            return Optional.empty();
        }
        long now = clock.millis();
        String secret = header.substring(SCHEME.length());
        Optional<TokenTable.Token> token = database.read(sql -> TokenTable.find(sql, secret, now));
        token.filter(used -> TokenTable.isWorthNoting(used, now)).ifPresent(used -> note(used.id(), now));
        return token;
    }

    private void note(String id, long now) {
        database.write(sql -> {
            TokenTable.note(sql, id, now);
            return true;
        });
    }
}

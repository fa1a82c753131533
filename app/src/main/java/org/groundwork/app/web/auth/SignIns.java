package org.groundwork.app.web.auth;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.groundwork.app.store.sql.SqlSessions;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * The one place where browsers come in, whichever way, and go out. Each sign-in begins a new session with a new CSRF token,
 * so that whatever was known of the browser before is worth nothing.
 */
public final class SignIns implements SecurityContextRepository {

    /** How long after a sign-in it counts as proof enough to replace a password or remove the account. */
    static final Duration FRESH = Duration.ofMinutes(15);

    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final CsrfTokenRepository tokens;
    private final Clock clock;

    SignIns(CsrfTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Signs the browser in. */
    public void begin(String account, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) SqlSessions.IDLE.toSeconds());
        session.setAttribute(ACCOUNT, account);
    }

    /** Signs the browser out. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        tokens.saveToken(tokens.generateToken(request), request, response);
    }

    /** Whether the browser signed in a moment ago. */
    public boolean isFresh(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && clock.millis() - session.getCreationTime() < FRESH.toMillis();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() == null) {
            end(request, response);
        } else {
            begin(context.getAuthentication().getName(), request, response);
        }
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        HttpSession session = holder.getRequest().getSession(false);
        String account = session == null ? null : (String) session.getAttribute(ACCOUNT);
        return account == null
                ? new SecurityContextImpl()
                : new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, Rights.ofBrowsers()));
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }
}

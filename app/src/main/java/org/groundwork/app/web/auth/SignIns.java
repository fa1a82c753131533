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

    /** What says, in a body or behind a {@code ?}, whether a browser stays signed in; it does unless told otherwise. */
    public static final String KEEP = "keep";

    private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final CsrfTokenRepository tokens;
    private final Clock clock;

    SignIns(CsrfTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Signs the browser in.
     *
     * @param isKept whether it stays signed in for weeks; otherwise for {@link SqlSessions#SHORT_IDLE}, as is right where
     *     others use the browser too
     */
    public void begin(String account, boolean isKept, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        if (isKept) {
            request.setAttribute(SessionCookie.IS_KEPT, true);
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) (isKept ? SqlSessions.IDLE : SqlSessions.SHORT_IDLE).toSeconds());
        session.setAttribute(ACCOUNT, account);
        Device.of(request).ifPresent(device -> session.setAttribute(SqlSessions.DEVICE, device));
    }

    /** Signs the browser in anew, for as long as it was before. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        boolean isKept = before.getMaxInactiveInterval() > SqlSessions.SHORT_IDLE.toSeconds();
        begin((String) before.getAttribute(ACCOUNT), isKept, request, response);
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
            boolean isKept = !"false".equals(request.getParameter(KEEP));
            begin(context.getAuthentication().getName(), isKept, request, response);
            SecurityLog.done(
                    "signed in with a passkey", context.getAuthentication().getName());
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

package org.groundwork.app.web.auth;

import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.store.sql.SqlSessions;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The cookie that carries a session's id: no script reads it, and no other site makes a browser send it. */
final class SessionCookie {

    static final String NAME = "groundwork";

    /** Browsers take a cookie of such a name over https alone, and from this host alone. */
    private static final String BOUND_TO_HOST = "__Host-" + NAME;

    private SessionCookie() {}

    static DefaultCookieSerializer of(ServerSettings settings) {
        boolean overHttps = isOverHttps(settings);
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(overHttps ? BOUND_TO_HOST : NAME);
        cookie.setUseSecureCookie(overHttps);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Strict");
        cookie.setCookiePath("/");
        cookie.setCookieMaxAge((int) SqlSessions.LIFE.toSeconds());
        return cookie;
    }

    /** Whether people reach the server over https. */
    static boolean isOverHttps(ServerSettings settings) {
        return settings.publicUrl().map(url -> "https".equals(url.getScheme())).orElseGet(() -> settings.tls()
                .isPresent());
    }
}

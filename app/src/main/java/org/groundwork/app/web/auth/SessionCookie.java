package org.groundwork.app.web.auth;

import org.groundwork.app.port.ServerSettings;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The cookie that carries a session's id: no script reads it, and no other site makes a browser send it. */
final class SessionCookie {

    static final String NAME = "groundwork";

    /** Browsers take a cookie of such a name over https alone, and from this host alone. */
    private static final String BOUND_TO_HOST = "__Host-" + NAME;

    /** Set of a request where the cookie is to outlast the browser's end; the server ends the session in any case. */
    static final String IS_KEPT = SessionCookie.class.getName() + ".kept";

    private SessionCookie() {}

    static DefaultCookieSerializer of(ServerSettings settings) {
        boolean overHttps = isOverHttps(settings);
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(overHttps ? BOUND_TO_HOST : NAME);
        cookie.setUseSecureCookie(overHttps);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Strict");
        cookie.setCookiePath("/");
        cookie.setRememberMeRequestAttribute(IS_KEPT);
        return cookie;
    }

    /** Whether people reach the server over https. */
    static boolean isOverHttps(ServerSettings settings) {
        return settings.publicUrl().map(url -> "https".equals(url.getScheme())).orElseGet(() -> settings.tls()
                .isPresent());
    }
}

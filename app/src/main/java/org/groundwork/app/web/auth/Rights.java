package org.groundwork.app.web.auth;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** What a request may be for. A program's token has some of the scopes, a browser that is signed in has every right. */
public final class Rights {

    /** To see what is planned and done. */
    public static final String READ = "read";

    /** To change and enter. */
    public static final String WRITE = "write";

    /** To do what the other scopes allow for athletes whom the account coaches, too. */
    public static final String COACH = "coach";

    /** To say who may come in: passwords, tokens, passkeys, coaches. Never a program's. */
    static final String ACCOUNT = "account";

    /** Those that a token may have. */
    public static final List<String> SCOPES = List.of(READ, WRITE, COACH);

    private Rights() {}

    /** All of them. */
    public static List<GrantedAuthority> ofBrowsers() {
        List<String> all = new ArrayList<>(SCOPES);
        all.add(ACCOUNT);
        return of(all);
    }

    static List<GrantedAuthority> of(List<String> rights) {
        return AuthorityUtils.createAuthorityList(
                rights.stream().map(right -> "ROLE_" + right).toArray(String[]::new));
    }
}

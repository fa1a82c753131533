package org.groundwork.app.port;

import java.util.Optional;

/** Who may see and plan for whom. */
@FunctionalInterface
public interface Access {

    /** As what an account comes to an athlete. */
    enum Role {
        OWNER,
        COACH
    }

    /** The role of {@code account} for {@code athlete}; empty where it has none, or where there is no such athlete. */
    Optional<Role> role(String account, String athlete);
}

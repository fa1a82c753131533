package org.groundwork.app.web.auth;

import org.groundwork.app.store.sql.Secrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log who came in, who was refused, and what changed about who may come. No name, no address and no secret is
 * told: an account is eight digits of a hash of its id, the same each time and nobody's once the account is gone.
 */
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("org.groundwork.security");

    private static final int DIGITS = 8;

    private SecurityLog() {}

    /** Something that an account did, in a few fixed words. */
    public static void done(String what, String account) {
        LOG.info("{}; account {}", what, Secrets.hash(account).substring(0, DIGITS));
    }

    /** Something that was refused, in a few fixed words. */
    public static void refused(String what) {
        LOG.warn("refused: {}", what);
    }
}

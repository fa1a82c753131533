package org.groundwork.app.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The calendar feeds of athletes, and what calendars were told through them. */
public interface Feeds {

    /** What a feed shows. */
    enum Contents {
        ALL,
        STRENGTH
    }

    /**
     * A feed that works.
     *
     * @param id what its owner calls it by; tells nothing of its secret
     */
    record Feed(String id, Contents contents) {}

    /** Whose feed a secret opens. */
    record Opened(String athlete, Contents contents) {}

    /**
     * What calendars were told last of an event.
     *
     * @param sequence how often it changed
     * @param digest of all that was told
     * @param date its day then
     * @param summary its title then
     * @param isCancelled whether they were told that it is gone
     */
    record Known(int sequence, String digest, LocalDate date, String summary, boolean isCancelled) {

        public Known {
            Objects.requireNonNull(digest, "digest");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(summary, "summary");
        }
    }

    /**
     * Adds a feed.
     *
     * @param secretHash of the secret, which is kept nowhere
     */
    Feed add(String athlete, String secretHash, Contents contents);

    /** The feeds of an athlete that work, the oldest first. */
    List<Feed> list(String athlete);

    /** Ends a feed for good; false where the athlete has no such feed. */
    boolean revoke(String athlete, String id);

    /** The feed that a secret opens; empty where there is none, or none any more. */
    Optional<Opened> find(String secretHash);

    /**
     * Goes on from what calendars were told, by UID, to what they are told now.
     *
     * @param next may be asked more than once; must not change what it is given
     */
    Map<String, Known> tell(String athlete, UnaryOperator<Map<String, Known>> next);
}

package org.groundwork.app.usecase;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.app.port.Feeds;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.formats.plan.CalendarEvent;
import org.groundwork.formats.plan.CalendarEvents;
import org.groundwork.formats.plan.CalendarFeedWriter;
import org.groundwork.formats.plan.CalendarFeedWriter.Told;

/**
 * Calendars that follow an athlete's plan under a secret address. An event keeps its UID, its sequence grows whenever
 * anything of it changes, and one that is gone is said to be cancelled until {@value #DAYS_TOLD} days after its day.
 */
public final class CalendarFeeds {

    private static final int DAYS_TOLD = 60;

    /** A new feed with its secret, which is told this once. */
    public record Made(Feeds.Feed feed, String secret) {}

    private final Feeds feeds;
    private final Function<String, SeasonPlan> plans;
    private final Supplier<String> secrets;

    /**
     * @param plans the plan of an athlete as it is
     * @param secrets makes one that nobody guesses, of letters, digits, {@code -} and {@code _}
     */
    public CalendarFeeds(Feeds feeds, Function<String, SeasonPlan> plans, Supplier<String> secrets) {
        this.feeds = feeds;
        this.plans = plans;
        this.secrets = secrets;
    }

    /** Opens a feed. */
    public Made make(String athlete, Feeds.Contents contents) {
        String secret = secrets.get();
        return new Made(feeds.add(athlete, hash(secret), contents), secret);
    }

    /** The feeds that work. */
    public List<Feeds.Feed> list(String athlete) {
        return feeds.list(athlete);
    }

    /** Ends a feed; false where the athlete has no such feed. */
    public boolean revoke(String athlete, String id) {
        return feeds.revoke(athlete, id);
    }

    /** The calendar that {@code secret} opens, as an iCalendar file; empty where it opens none. */
    public Optional<String> calendar(String secret) {
        return feeds.find(hash(secret)).map(this::calendar);
    }

    private String calendar(Feeds.Opened feed) {
        SeasonPlan plan = plans.apply(feed.athlete());
        Athlete athlete = plan.athlete();
        Map<String, CalendarEvent> now = new CalendarEvents(plan, feed.athlete())
                .all().stream().collect(Collectors.toMap(CalendarEvent::uid, e -> e, (a, b) -> a, LinkedHashMap::new));
        Map<String, Feeds.Known> known = feeds.tell(feed.athlete(), before -> next(before, now, plan.asOf()));
        List<Told> told = Stream.concat(present(now, known), gone(known))
                .filter(t -> feed.contents() == Feeds.Contents.ALL || t.event().isStrength())
                .toList();
        return new CalendarFeedWriter(
                        name(feed, athlete), athlete.circumstances().timeZone(), plan.asOf())
                .write(told);
    }

    private static String name(Feeds.Opened feed, Athlete athlete) {
        String what = feed.contents() == Feeds.Contents.ALL ? "Training" : "Strength";
        return athlete.name().isBlank() ? what : what + ", " + athlete.name();
    }

    private static Map<String, Feeds.Known> next(
            Map<String, Feeds.Known> before, Map<String, CalendarEvent> now, LocalDate today) {
        Map<String, Feeds.Known> next = new LinkedHashMap<>();
        now.forEach((uid, event) -> next.put(uid, shown(Optional.ofNullable(before.get(uid)), event)));
        before.forEach((uid, last) -> {
            if (!now.containsKey(uid) && last.date().plusDays(DAYS_TOLD).isAfter(today)) {
                next.put(uid, cancelled(last));
            }
        });
        return next;
    }

    private static Feeds.Known shown(Optional<Feeds.Known> last, CalendarEvent event) {
        String digest = event.digest();
        int sequence = last.map(l -> l.isCancelled() || !l.digest().equals(digest) ? l.sequence() + 1 : l.sequence())
                .orElse(0);
        return new Feeds.Known(sequence, digest, event.date(), event.summary(), false);
    }

    private static Feeds.Known cancelled(Feeds.Known last) {
        return last.isCancelled()
                ? last
                : new Feeds.Known(last.sequence() + 1, last.digest(), last.date(), last.summary(), true);
    }

    private static Stream<Told> present(Map<String, CalendarEvent> now, Map<String, Feeds.Known> known) {
        return now.values().stream().map(e -> new Told(e, known.get(e.uid()).sequence(), false));
    }

    private static Stream<Told> gone(Map<String, Feeds.Known> known) {
        return known.entrySet().stream()
                .filter(e -> e.getValue().isCancelled())
                .map(e -> new Told(
                        remembered(e.getKey(), e.getValue()), e.getValue().sequence(), true));
    }

    private static CalendarEvent remembered(String uid, Feeds.Known last) {
        boolean isRun = uid.startsWith("run-");
        return new CalendarEvent(
                uid, !isRun, last.date(), Optional.empty(), 1, last.summary(), "", isRun ? "RUN" : "STRENGTH");
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

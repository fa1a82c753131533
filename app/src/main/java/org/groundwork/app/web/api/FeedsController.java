package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundwork.app.port.Feeds;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.usecase.CalendarFeeds;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Calendar feeds: their secret addresses, and the calendars behind them, which need no login. */
@RestController
final class FeedsController {

    private static final String FEEDS = "/api/v1/athletes/{athlete}/feeds";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final ServerSettings settings;

    FeedsController(CalendarFeeds feeds, ServerSettings settings) {
        this.feeds = feeds;
        this.settings = settings;
    }

    /** Makes a feed. Its address is told this once. */
    @OwnersOnly
    @PostMapping(path = FEEDS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> make(@PathVariable String athlete, HttpServletRequest request)
            throws IOException {
        Body body = Body.of(request);
        Feeds.Contents contents = contents(body.get("contents").asString(""));
        body.refuseOthers();
        CalendarFeeds.Made made = feeds.make(athlete, contents);
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(Map.of(
                        "id", made.feed().id(),
                        "contents", word(contents),
                        "url", publicUrl() + "/calendar/" + made.secret() + ".ics"));
    }

    private static Feeds.Contents contents(String word) {
        return switch (word) {
            case "all" -> Feeds.Contents.ALL;
            case "strength" -> Feeds.Contents.STRENGTH;
            default ->
                throw new InvalidInputException(List.of(new InputProblem(
                        "contents", 0, "'" + word + "' is nothing that a feed shows", "write all or strength")));
        };
    }

    private static String word(Feeds.Contents contents) {
        return contents.name().toLowerCase(Locale.ROOT);
    }

    private String publicUrl() {
        return settings.publicUrl()
                .map(url -> url.toString().replaceFirst("/$", ""))
                .orElseGet(() ->
                        ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }

    @OwnersOnly
    @GetMapping(FEEDS)
    Map<String, List<Map<String, String>>> list(@PathVariable String athlete) {
        return Map.of(
                "feeds",
                feeds.list(athlete).stream()
                        .map(feed -> Map.of("id", feed.id(), "contents", word(feed.contents())))
                        .toList());
    }

    /** Ends a feed for good. */
    @OwnersOnly
    @DeleteMapping(FEEDS + "/{feed}")
    ResponseEntity<Void> revoke(@PathVariable String athlete, @PathVariable String feed) {
        if (!feeds.revoke(athlete, feed)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.noContent().build();
    }

    /** The calendar behind a secret address. */
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        Optional<String> calendar = feeds.calendar(secret);
        byte[] body = calendar.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok().contentType(CALENDAR).body(body);
    }
}

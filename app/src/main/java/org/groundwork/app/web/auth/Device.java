package org.groundwork.app.web.auth;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** What a browser and its machine are called, so that people know their own again; nothing more of them is kept. */
final class Device {

    /** A name, and the word that browsers which are or run on it write; later ones write those of earlier ones too. */
    private record Mark(String word, String name) {}

    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Windows", "Windows"),
            new Mark("Mac OS X", "macOS"),
            new Mark("Linux", "Linux"));

    private Device() {}

    /** Such as {@code Firefox, Android}; empty where the request does not say, or names none that is known. */
    static Optional<String> of(HttpServletRequest request) {
        String agent = String.valueOf(request.getHeader(HttpHeaders.USER_AGENT));
        List<String> names = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(marks -> marks.stream()
                        .filter(mark -> agent.contains(mark.word()))
                        .map(Mark::name)
                        .limit(1))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}

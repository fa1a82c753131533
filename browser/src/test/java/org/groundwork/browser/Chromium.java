package org.groundwork.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system's own Chromium, started once for all tests. Tests of this module run in one thread. */
final class Chromium {

    private Chromium() {}

    /** Where it is: {@code CHROMIUM}, or where Debian puts it. */
    static Path path() {
        return Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    }

    static boolean isThere() {
        return Files.isExecutable(path());
    }

    static Browser browser() {
        return Running.BROWSER;
    }

    private static final class Running {

        static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(path()).setArgs(List.of("--no-sandbox")));
    }
}

package org.groundwork.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.groundwork.app.boot.LiveServer;

/** Somebody at the client, in a browser that nobody used before. Closing it fails if the page threw anything. */
final class Visit implements AutoCloseable {

    /** The longest wait for anything, in milliseconds; the machine may be a busy one. */
    static final int PATIENCE = 30_000;

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Pattern UNDER_WAY = Pattern.compile("^(Loading|Reading|Moving|Placing every session) …$");
    private static final String GO = """
            hash => new Promise(done => {
              if (location.hash === hash) return done();
              addEventListener("hashchange", () => requestAnimationFrame(() => setTimeout(done)), { once: true });
              location.hash = hash;
            })""";

    private final Device device;
    private final BrowserContext context;
    private final Page page;
    private final List<String> thrown = new ArrayList<>();

    private Visit(Device device, UnaryOperator<NewContextOptions> with) {
        this.device = device;
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(device.width(), device.height())
                .setHasTouch(device.isTouched())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Europe/London");
        context = Chromium.browser().newContext(with.apply(options));
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript("window.stopwatch = performance.now.bind(performance);");
        page = context.newPage();
        page.clock().setFixedTime(Date.from(LiveServer.NOW));
        page.onPageError(thrown::add);
    }

    /** Somebody who is not signed in. */
    static Visit ofStranger(Device device) {
        return new Visit(device, options -> options);
    }

    /** The owner of an account. */
    static Visit of(Account account, Device device) {
        return of(account, device, options -> options);
    }

    /** As {@link #of(Account, Device)}, in a browser that differs in something. */
    static Visit of(Account account, Device device, UnaryOperator<NewContextOptions> with) {
        Visit visit = new Visit(device, with);
        visit.context.addCookies(account.cookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(LiveServer.address()))
                .toList());
        return visit;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Device device() {
        return device;
    }

    /** Opens an address of the client, such as {@code #/week}, and waits until there is something to read. */
    Visit open(String hash) {
        if (page.url().startsWith(LiveServer.address())) {
            page.evaluate(GO, hash);
        } else {
            page.navigate(LiveServer.address() + "/" + hash);
        }
        return ready();
    }

    /** Waits until nothing is being loaded any more. */
    Visit ready() {
        page.locator("h1, [role=alert]").first().waitFor();
        assertThat(page.getByText(UNDER_WAY)).hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    /** Waits until {@code text} can be read. */
    Visit sees(String text) {
        try {
            text(text).waitFor();
        } catch (TimeoutError never) {
            throw new AssertionError("\"" + text + "\" was never seen, but " + words(), never);
        }
        return this;
    }

    /** Waits until an element of that kind is there. */
    Locator first(String selector) {
        Locator found = page.locator(selector).first();
        found.waitFor();
        return found;
    }

    /** Everything that can be read. */
    String words() {
        return page.locator("body").innerText();
    }

    /** Keeps a picture of what is seen, for people. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
        if (!thrown.isEmpty()) {
            throw new AssertionError("the page threw " + thrown);
        }
    }
}

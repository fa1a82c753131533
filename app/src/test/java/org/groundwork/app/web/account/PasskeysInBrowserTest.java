package org.groundwork.app.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.groundwork.app.boot.OwnServer;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.SignInLinkTable;
import org.groundwork.app.store.sql.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Passkeys from the making to the forgetting, in a real browser with a keeper of passkeys that is always unlocked. */
@EnabledIf("org.groundwork.app.web.account.Chromium#isThere")
class PasskeysInBrowserTest {

    /** What a page of the web client does; each function comes to the status, or what was told. */
    private static final String CLIENT = """
            const cookie = () => document.cookie.match(/XSRF-TOKEN=([^;]+)/)?.[1] ?? '';
            globalThis.ask = async (method, path, body) => {
                if (!cookie()) await fetch('/api/v1/session');
                return fetch(path, {method, body: body && JSON.stringify(body),
                    headers: {'X-XSRF-TOKEN': cookie(), ...body && {'Content-Type': 'application/json'}}});
            };
            globalThis.make = async label => {
                const options = await (await ask('POST', '/webauthn/register/options')).json();
                const credential = await navigator.credentials.create(
                    {publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options)});
                const made = await ask('POST', '/webauthn/register',
                    {publicKey: {credential: credential.toJSON(), label}});
                return {status: made.status, shown: options.user.displayName};
            };
            globalThis.enter = async () => {
                const options = await (await ask('POST', '/webauthn/authenticate/options')).json();
                const credential = await navigator.credentials.get(
                    {publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options)});
                globalThis.shown = credential.toJSON();
                return (await ask('POST', '/login/webauthn', shown)).status;
            };
            """;

    private static Chromium browser;

    @TempDir
    private static Path profile;

    @TempDir
    private Path data;

    @BeforeAll
    static void startTheBrowser() throws Exception {
        browser = Chromium.start(Files.createDirectories(profile.resolve("chromium")));
    }

    @BeforeEach
    void giveADevice() {
        browser.addPasskeyKeeper();
    }

    @AfterEach
    void takeTheDeviceAway() {
        browser.removePasskeyKeeper();
    }

    @AfterAll
    static void endTheBrowser() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void aPasskeySignsItsOwnerInUntilItIsForgotten(String database) {
        Optional<String> url =
                database.equals("PostgreSQL") ? Optional.of(TestPostgres.newDatabase()) : Optional.empty();
        ServerSettings settings =
                new ServerSettings(0, "127.0.0.1", new StoreLocation(data, url), Optional.empty(), Optional.empty());
        try (OwnServer server = OwnServer.start(settings)) {
            String link = server.database().write(sql -> SignInLinkTable.addFor(sql, "Ada", now()));
            browser.open("http://localhost:" + URI.create(server.address()).getPort() + "/health");
            browser.run(CLIENT);
            assertThat(status("ask('POST', '/api/v1/session/link', {token: '" + link + "'})"))
                    .isEqualTo(200);
            requirePasskeyOfAda(server);
            assertThat(status("ask('DELETE', '/api/v1/session')")).isEqualTo(204);
            requireSignIn();
            requireForgotten();
        }
    }

    private static void requirePasskeyOfAda(OwnServer server) {
        JsonNode made = browser.run("make('My phone')");
        assertThat(made.get("shown").stringValue()).isEqualTo("Ada");
        assertThat(made.get("status").intValue()).isEqualTo(200);
        JsonNode listed = told("/api/v1/passkeys");
        assertThat(listed.at("/passkeys/0/label").stringValue()).isEqualTo("My phone");
        assertThat(listed.get("site").stringValue())
                .isEqualTo("http://localhost:" + URI.create(server.address()).getPort());
    }

    private static void requireSignIn() {
        assertThat(status("ask('GET', '/api/v1/session')")).isEqualTo(401);
        assertThat(browser.run("enter()").intValue()).isEqualTo(200);
        assertThat(told("/api/v1/session").at("/account/name").stringValue()).isEqualTo("Ada");
        assertThat(status("ask('POST', '/login/webauthn', shown)"))
                .as("the same answer again")
                .isEqualTo(401);
    }

    private static void requireForgotten() {
        String id = told("/api/v1/passkeys").at("/passkeys/0/id").stringValue();
        assertThat(status("ask('DELETE', '/api/v1/passkeys/" + id + "')")).isEqualTo(204);
        assertThat(told("/api/v1/passkeys").get("passkeys")).isEmpty();
        assertThat(status("ask('DELETE', '/api/v1/session')")).isEqualTo(204);
        assertThat(browser.run("enter()").intValue()).isEqualTo(401);
    }

    private static int status(String request) {
        return browser.run(request + ".then(answer => answer.status)").intValue();
    }

    private static JsonNode told(String path) {
        return browser.run("ask('GET', '" + path + "').then(answer => answer.json())");
    }

    private static long now() {
        return System.currentTimeMillis();
    }
}

package org.groundwork.app.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.cli.BugLog;
import org.groundwork.app.cli.CommandLineProgram;
import org.groundwork.app.cli.LinkCommand;
import org.groundwork.app.cli.QrCode;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.AccountTable;
import org.groundwork.app.store.sql.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code groundwork link} over the same data as a server. */
class LinksTest {

    @TempDir
    private Path folder;

    @Test
    void aLinkLeadsInOnceWhetherItWasMadeBeforeTheServerRanOrBesideIt() throws Exception {
        String before = secret(link());
        try (OwnServer server = OwnServer.start(TestServer.settings("127.0.0.1", folder))) {
            String beside = secret(link());
            assertThat(name(open(server, before))).isEqualTo("owner");
            assertThat(name(open(server, beside))).isEqualTo("owner");
            assertThat(open(server, before).statusCode()).isEqualTo(401);
            assertThat(open(server, beside).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aLinkIsTooOldAfterAQuarterOfAnHour() throws Exception {
        String link = secret(link());
        try (OwnServer server = OwnServer.start(TestServer.settings("127.0.0.1", folder))) {
            server.database().write(sql -> sql.sql("update sign_in_link set expires_at = expires_at - 900000")
                    .update());
            HttpResponse<String> answer = open(server, link);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("'groundwork link' makes another");
        }
    }

    @Test
    void aLinkForSomebodyElseMakesTheirAccountOnce() {
        link();
        link("--account", " Cleo ");
        link("--account", "cléo");
        try (Database database = Database.open(new StoreLocation(folder, Optional.empty()))) {
            assertThat(database.<List<String>>read(sql -> sql.sql("select name from account order by name")
                            .query(String.class)
                            .list()))
                    .containsExactly("Cleo", "owner");
            assertThat(database.read(AccountTable::hasPassword)).isFalse();
        }
        assertThat(run("--account", " ")).contains("--account: the name is blank");
    }

    @Test
    void aLostPasswordNeedsNoMail() throws Exception {
        link("--account", "Ada");
        try (Database database = Database.open(new StoreLocation(folder, Optional.empty()))) {
            database.write(sql -> {
                AccountTable.setPassword(
                        sql, AccountTable.findFirst(sql).orElseThrow().id(), "forgotten");
                return true;
            });
        }
        String link = secret(link());
        try (OwnServer server = OwnServer.start(TestServer.settings("127.0.0.1", folder))) {
            Visitor ada = new Visitor(server);
            assertThat(ada.send("POST", "/session/link", "{\"token\":\"" + link + "\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(ada.send("PUT", "/account/password", "{\"new\":\"eight hills before lunch\"}")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(new Visitor(server)
                            .send("POST", "/session", "{\"name\":\"Ada\",\"password\":\"eight hills before lunch\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aLinkToWherePhonesComeIsDrawn() {
        String told = run("--public-url", "https://training.example.org/");
        String link = told.lines().findFirst().orElseThrow();
        assertThat(link).startsWith("https://training.example.org/#/link/");
        assertThat(told).contains(QrCode.draw(link));
        assertThat(run("--port", "9000"))
                .startsWith("http://127.0.0.1:9000/#/link/")
                .doesNotContain("█");
    }

    @Test
    void aLinkMadeBesideAServerLeadsToWhereItIsReached() throws Exception {
        StoreLocation store = new StoreLocation(folder, Optional.empty());
        Optional<ServerSettings.Tls> tls = Optional.of(TestAuthority.in(folder).sign("own"));
        String link;
        try (RunningServer server =
                SpringServer.start(new ServerSettings(0, "127.0.0.1", store, Optional.empty(), tls))) {
            server.newLink();
            link = run().lines().findFirst().orElseThrow();
            assertThat(link).startsWith("https://127.0.0.1:").startsWith(server.url() + "/#/link/");
        }
        assertThat(run()).startsWith(link.replaceFirst("#.*", "#/link/")).contains("█");
        assertThat(run("--port", "9000")).startsWith("http://127.0.0.1:9000/#/link/");
    }

    private String link(String... options) {
        return run(options).strip();
    }

    private String run(String... options) {
        List<String> words = new ArrayList<>(List.of("link", "--data", folder.toString()));
        words.addAll(List.of(options));
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told);
        new CommandLineProgram(
                        List.of(new LinkCommand(SpringServer::newLink)),
                        new BugLog(folder.resolve("bugs.log"), Clock.systemUTC()))
                .run(out, out, false, words.toArray(String[]::new));
        return told.toString();
    }

    private static String secret(String link) {
        return link.replaceFirst(".*/#/link/", "");
    }

    private static HttpResponse<String> open(OwnServer server, String secret) throws Exception {
        return new Visitor(server).send("POST", "/session/link", "{\"token\":\"" + secret + "\"}");
    }

    private static String name(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().replaceFirst(".*?\"name\":\"([^\"]*)\".*", "$1");
    }

    /** A browser with its cookies. */
    private static final class Visitor {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();
        private final String address;

        Visitor(OwnServer server) {
            this.address = server.address() + "/api/v1";
        }

        HttpResponse<String> send(String method, String path, String body) throws Exception {
            client.send(HttpRequest.newBuilder(URI.create(address + "/session")).build(), BodyHandlers.ofString());
            String token = cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElseThrow();
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path))
                            .method(method, BodyPublishers.ofString(body))
                            .header("Content-Type", "application/json")
                            .header("X-XSRF-TOKEN", token)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}

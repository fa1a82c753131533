package org.groundwork.app.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.app.store.sql.Database;
import org.groundwork.app.store.sql.ServerAddressTable;
import org.groundwork.app.store.sql.SignInLinkTable;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A server that answers. Closing it lets requests that are under way come to their end, then closes the database. */
final class RunningServer implements AutoCloseable {

    private final ServerSettings settings;
    private final ServletWebServerApplicationContext context;

    private RunningServer(ServerSettings settings, ServletWebServerApplicationContext context) {
        this.settings = settings;
        this.context = context;
        context.getBean(Housekeeping.class).begin();
    }

    static RunningServer start(ServerSettings settings, Database database) {
        SpringApplication application = new SpringApplication(ServerConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setDefaultProperties(ServerProperties.of(settings));
        application.addInitializers(given(settings, database));
        try {
            return new RunningServer(settings, (ServletWebServerApplicationContext) application.run());
        } catch (ApplicationContextException failed) {
            throw failed.getCause() instanceof PortInUseException taken ? portTaken(taken) : failed;
        }
    }

    private static InvalidInputException portTaken(PortInUseException taken) {
        return new InvalidInputException(List.of(new InputProblem(
                "--port", 0, "port " + taken.getPort() + " is taken", "name another, or 0 for any free one")));
    }

    private static ApplicationContextInitializer<ConfigurableApplicationContext> given(
            ServerSettings settings, Database database) {
        return context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(ServerSettings.class, () -> settings);
            beans.registerBean(Database.class, () -> database);
            beans.registerBean(Housekeeping.class, () -> new Housekeeping(database, Clock.systemUTC()));
        };
    }

    /** What people reach it by; without a slash at its end. */
    String url() {
        return settings.publicUrl()
                .map(url -> url.toString().replaceFirst("/$", ""))
                .orElseGet(this::address);
    }

    /** Where it listens. */
    String address() {
        String scheme = settings.tls().isPresent() ? "https" : "http";
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return scheme + "://" + host + ":" + context.getWebServer().getPort();
    }

    /** A secret for a link that signs in who runs the server; links that are made beside it lead to it from now on. */
    String newLink() {
        long now = System.currentTimeMillis();
        return context.getBean(Database.class).write(sql -> {
            ServerAddressTable.keep(sql, url(), now);
            return SignInLinkTable.addForOwner(sql, now);
        });
    }

    /** Asks itself what a first client asks. */
    void practise() {
        try {
            URI health = URI.create(address() + "/health");
            HttpURLConnection call = (HttpURLConnection) health.toURL().openConnection();
            call.getInputStream().readAllBytes();
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}

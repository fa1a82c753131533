package org.groundwork.app.cli;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.groundwork.app.port.Server;
import org.groundwork.app.port.ServerSettings;
import org.groundwork.core.input.InputProblems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the web application. */
@Command(
        name = "serve",
        description =
                "Serves the web application, on this machine alone unless --host says otherwise. Ends with Ctrl-C.")
public final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "the port to listen on, 0 for any free one; default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "127.0.0.1",
            description = "the address to listen on; 0.0.0.0 for all, which needs an account with a password first;"
                    + " default: ${DEFAULT-VALUE}")
    private String host;

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "what people reach the server by, where a proxy stands before it")
    private String publicUrl;

    @Option(
            names = "--tls-cert",
            paramLabel = "F",
            description = "the certificate to speak https with, and those that vouch for it, as a PEM file")
    private Path certificate;

    @Option(names = "--tls-key", paramLabel = "F", description = "the certificate's private key, as a PEM file")
    private Path key;

    @Spec
    private CommandSpec spec;

    private final Server server;

    /** @param server is asked to serve once the options are known to be right */
    public ServeCommand(Server server) {
        this.server = server;
    }

    @Override
    public Integer call() {
        InputProblems problems = new InputProblems();
        checkAddress(problems);
        Optional<URI> url = PublicUrl.read(publicUrl, problems);
        Optional<ServerSettings.Tls> tls = tls(problems);
        problems.throwIfAny();
        server.serve(
                new ServerSettings(port, host, store.location(), url, tls),
                spec.commandLine().getOut());
        return ExitStatus.FINE;
    }

    private void checkAddress(InputProblems problems) {
        if (port < 0 || port > 65_535) {
            problems.add("--port", 0, port + " is no port", "name one from 1 to 65535, or 0 for any free one");
        }
        try {
            InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            problems.add("--host", 0, "'" + host + "' is no address of this machine", "try 127.0.0.1 or 0.0.0.0");
        }
    }

    private Optional<ServerSettings.Tls> tls(InputProblems problems) {
        if (certificate == null && key == null) {
            return Optional.empty();
        }
        if (certificate == null || key == null) {
            problems.add(
                    certificate == null ? "--tls-cert" : "--tls-key",
                    0,
                    "it is missing",
                    "https needs both --tls-cert and --tls-key");
            return Optional.empty();
        }
        checkReadable(certificate, problems);
        checkReadable(key, problems);
        return Optional.of(new ServerSettings.Tls(certificate, key));
    }

    private static void checkReadable(Path file, InputProblems problems) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            problems.add(file.toString(), 0, "it can't be read", "check the name, and that you may read it");
        }
    }
}

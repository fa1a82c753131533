package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.groundwork.app.port.SignInLinks;
import org.groundwork.core.input.InputProblems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a link that signs somebody in once. */
@Command(name = "link", description = "Prints a link that signs you in to the server once, within 15 minutes.")
public final class LinkCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "whose link it is, such as a coach's; the account is made where there is none;"
                    + " default: the first account, that of who runs the server")
    private String account;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "the port that the server listens on; default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "what people reach the server by; the link is drawn as a QR code too")
    private String publicUrl;

    @Spec
    private CommandSpec spec;

    private final SignInLinks links;

    /** @param links is asked once the options are known to be right */
    public LinkCommand(SignInLinks links) {
        this.links = links;
    }

    @Override
    public Integer call() {
        InputProblems problems = new InputProblems();
        Optional<String> url =
                PublicUrl.read(publicUrl, problems).map(u -> u.toString().replaceFirst("/$", ""));
        if (account != null && account.isBlank()) {
            problems.add("--account", 0, "the name is blank", "name whose link it is");
        }
        problems.throwIfAny();
        String secret =
                links.make(store.location(), Optional.ofNullable(account).map(String::strip));
        String link = url.orElse("http://127.0.0.1:" + port) + SignInLinks.PATH + secret;
        PrintWriter out = spec.commandLine().getOut();
        out.println(link);
        url.ifPresent(shown -> out.print(QrCode.draw(link)));
        return ExitStatus.FINE;
    }
}

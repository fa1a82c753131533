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

    private static final String USUAL = "http://127.0.0.1:8080";

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
            description = "the port of a server on this machine; default: where the server began last, or 8080")
    private Integer port;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "what people reach the server by; default: what it was told itself")
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
        SignInLinks.Made made =
                links.make(store.location(), Optional.ofNullable(account).map(String::strip));
        print(url.or(this::onThisMachine).or(made::server).orElse(USUAL) + SignInLinks.PATH + made.secret());
        return ExitStatus.FINE;
    }

    private Optional<String> onThisMachine() {
        return Optional.ofNullable(port).map(n -> "http://127.0.0.1:" + n);
    }

    /** Only what speaks https is reached from elsewhere, by phones too. */
    private void print(String link) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(link);
        if (link.startsWith("https:")) {
            out.print(QrCode.draw(link));
        }
    }
}

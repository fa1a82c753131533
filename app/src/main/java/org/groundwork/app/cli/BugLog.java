package org.groundwork.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The file that keeps the stack traces of bugs, oldest first. */
public final class BugLog {

    private final Path file;
    private final Clock clock;

    /** @param file made with its folders when the first bug is written */
    public BugLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /**
     * Appends one bug.
     *
     * @param args the call that met it
     * @return the file, or empty where it cannot be written
     */
    public Optional<Path> write(List<String> args, Throwable bug) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, entry(args, bug), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Optional.of(file);
        } catch (IOException unwritable) {
            return Optional.empty();
        }
    }

    private String entry(List<String> args, Throwable bug) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        lines.println(clock.instant() + " groundwork " + String.join(" ", args));
        lines.println("Java " + Runtime.version() + " on " + System.getProperty("os.name"));
        bug.printStackTrace(lines);
        lines.println();
        return text.toString();
    }
}

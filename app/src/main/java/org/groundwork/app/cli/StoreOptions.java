package org.groundwork.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.groundwork.app.port.StoreLocation;
import picocli.CommandLine.Option;

/** The options of all commands that work on what the server keeps. */
public final class StoreOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the folder that holds everything; default: groundwork in $$XDG_DATA_HOME,"
                    + " or in ~/.local/share")
    private Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:GROUNDWORK_DATABASE}",
            description = "a PostgreSQL database instead of a file, as postgresql://user:password@host:5432/name;"
                    + " default: $$GROUNDWORK_DATABASE, which keeps the password out of the list of programs")
    private String database;

    /** What the options name. */
    public StoreLocation location() {
        Path folder = data == null ? usual() : data;
        return new StoreLocation(
                folder.toAbsolutePath(), Optional.ofNullable(database).filter(d -> !d.isBlank()));
    }

    private static Path usual() {
        String home = System.getenv("XDG_DATA_HOME");
        Path shared = home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(home);
        return shared.resolve("groundwork");
    }
}

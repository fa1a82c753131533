package org.groundwork.app.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.app.cli.BacktestCommand;
import org.groundwork.app.cli.BackupCommand;
import org.groundwork.app.cli.BugLog;
import org.groundwork.app.cli.BulkCommand;
import org.groundwork.app.cli.ClassifyCommand;
import org.groundwork.app.cli.CommandLineProgram;
import org.groundwork.app.cli.DoctorCommand;
import org.groundwork.app.cli.LinkCommand;
import org.groundwork.app.cli.MethodologyCommand;
import org.groundwork.app.cli.PlanCommand;
import org.groundwork.app.cli.RestoreCommand;
import org.groundwork.app.cli.ReviewCommand;
import org.groundwork.app.cli.ServeCommand;
import org.groundwork.app.cli.SimulateCommand;
import org.groundwork.app.cli.living.CheckInCommand;
import org.groundwork.app.cli.living.HistoryCommand;
import org.groundwork.app.cli.living.LogCommand;
import org.groundwork.app.cli.living.RedoCommand;
import org.groundwork.app.cli.living.ReplanCommand;
import org.groundwork.app.cli.living.UndoCommand;
import org.groundwork.app.store.sql.backup.SqlStoreCare;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.formats.catalogue.CatalogueReader;

/** Starts Groundwork from the command line. Output is UTF-8 and the same in every locale. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        CommandLineProgram program = new CommandLineProgram(commands(), bugLog());
        System.exit(program.run(out, err, isReadOnTerminal(), args));
    }

    /** Every command of the program, in the order in which {@code --help} lists them. */
    private static List<Object> commands() {
        return List.of(
                new PlanCommand(),
                new ClassifyCommand(),
                new ReviewCommand(),
                new BacktestCommand(),
                new ReplanCommand(),
                new CheckInCommand(),
                new LogCommand(),
                new HistoryCommand(),
                new UndoCommand(),
                new RedoCommand(),
                new SimulateCommand(),
                new MethodologyCommand(Main::exerciseIds),
                new BulkCommand(System.in, Boolean.getBoolean("groundwork.progress")),
                new ServeCommand((settings, out) -> new SpringServer().serve(settings, out)),
                new LinkCommand((store, account) -> SpringServer.newLink(store, account)),
                new BackupCommand(SqlStoreCare::new),
                new RestoreCommand(SqlStoreCare::new),
                new DoctorCommand(SqlStoreCare::new));
    }

    private static Set<String> exerciseIds() {
        return CatalogueReader.bundled().list().stream().map(Exercise::id).collect(Collectors.toSet());
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }

    /** The launcher knows whether a terminal listens; without its word none does. */
    private static boolean isReadOnTerminal() {
        return Boolean.getBoolean("groundwork.terminal") && System.getenv("NO_COLOR") == null;
    }

    private static BugLog bugLog() {
        String state = System.getenv("XDG_STATE_HOME");
        Path home = state == null || state.isBlank()
                ? Path.of(System.getProperty("user.home"), ".local", "state")
                : Path.of(state);
        return new BugLog(home.resolve("groundwork").resolve("groundwork.log"), Clock.systemUTC());
    }
}

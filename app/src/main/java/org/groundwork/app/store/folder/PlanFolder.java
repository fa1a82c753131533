package org.groundwork.app.store.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;

/** A folder whose file {@value #FILE} is the journal of a plan. Safe for use by several threads and programs at once. */
public final class PlanFolder implements PlanJournal {

    static final String FILE = "journal.ndjson";

    /** A file's lock holds off other programs; within this one threads wait for each other here. */
    private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    private final Path file;

    public PlanFolder(Path folder) {
        this.file = folder.resolve(FILE);
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public Optional<Opened> find() {
        return Files.exists(file) ? Optional.of(open()) : Optional.empty();
    }

    @Override
    public Opened findOrMake() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException refused) {
            throw unusable(file.toAbsolutePath().getParent());
        }
        return open();
    }

    private Opened open() {
        ReentrantLock turn = LOCKS.computeIfAbsent(file.toAbsolutePath().normalize(), f -> new ReentrantLock());
        turn.lock();
        try {
            return locked(turn);
        } catch (IOException refused) {
            turn.unlock();
            throw unusable(file);
        }
    }

    private Opened locked(ReentrantLock turn) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return new OpenFolder(name(), channel, turn);
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    private static InvalidInputException unusable(Path path) {
        return new InvalidInputException(List.of(new InputProblem(
                path.toString(), 0, "it can't be read and written", "check the folder and that you may write there")));
    }
}

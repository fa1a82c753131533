package org.groundwork.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears under its name only once it is whole. Until then it is written beside it; closing it before
 * {@link #putInPlace} leaves what was there before untouched.
 */
final class WholeFile implements AutoCloseable {

    private final Path place;
    private final Path draft;
    private final Writer writer;

    private WholeFile(Path place, Path draft, Writer writer) {
        this.place = place;
        this.draft = draft;
        this.writer = writer;
    }

    /**
     * Opens a draft of {@code file}; what is no plain file, such as a pipe, is written to as it stands.
     *
     * @throws IOException where it can't be written
     */
    static WholeFile open(Path file) throws IOException {
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = place;
        if (!Files.exists(place) || Files.isRegularFile(place)) {
            draft = place.resolveSibling(
                    "." + place.getFileName() + "." + ProcessHandle.current().pid());
            draft.toFile().deleteOnExit();
        }
        return new WholeFile(place, draft, Files.newBufferedWriter(draft, StandardCharsets.UTF_8));
    }

    Writer writer() {
        return writer;
    }

    /** Ends the draft and moves it to its place at once. */
    void putInPlace() throws IOException {
        writer.close();
        if (!draft.equals(place)) {
            Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        if (!draft.equals(place)) {
            Files.deleteIfExists(draft);
        }
    }
}

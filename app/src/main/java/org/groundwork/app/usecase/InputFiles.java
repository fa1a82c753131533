package org.groundwork.app.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.groundwork.core.input.InputProblems;

/** Reads whole files that people name; what can't be read is a problem of theirs. */
final class InputFiles {

    private InputFiles() {}

    /**
     * The bytes of {@code file}, or nothing and a problem noted.
     *
     * @param most the largest size that is read, in bytes
     */
    static Optional<byte[]> read(Path file, long most, InputProblems problems) {
        try {
            long size = Files.size(file);
            if (size > most) {
                problems.add(
                        file.toString(),
                        0,
                        "the file has " + size + " bytes",
                        "give one of at most " + most + " bytes");
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            problems.add(file.toString(), 0, "there is no such file", "check the name and the folder");
        } catch (IOException unreadable) {
            problems.add(
                    file.toString(), 0, "the file can't be read", "check that it is a file and that you may read it");
        }
        return Optional.empty();
    }
}

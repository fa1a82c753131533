package org.groundwork.app.store.folder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.groundwork.app.port.Checkpoints;
import org.groundwork.formats.living.CheckpointKey;

/** A folder with one compressed file for each checkpoint, whose name is its key. */
final class FolderCheckpoints implements Checkpoints {

    private static final Pattern NAME = Pattern.compile("([0-9]{6,9})-([0-9a-f]{16})\\.json\\.gz");
    private static final String UNFINISHED = "unfinished.tmp";
    private static final int LARGEST_BYTES = 64 * 1024 * 1024;

    private final Path folder;

    /** @param folder need not be there before something is kept */
    FolderCheckpoints(Path folder) {
        this.folder = folder;
    }

    @Override
    public Set<CheckpointKey> list() {
        Set<CheckpointKey> keys = new HashSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(file -> key(file).ifPresent(keys::add));
        } catch (IOException | DirectoryIteratorException notThere) {
            return Set.of();
        }
        return keys;
    }

    private static Optional<CheckpointKey> key(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(
                        new CheckpointKey(Integer.parseInt(name.group(1)), Long.parseUnsignedLong(name.group(2), 16)))
                : Optional.empty();
    }

    private Path file(CheckpointKey key) {
        return folder.resolve(String.format(Locale.ROOT, "%06d-%016x.json.gz", key.event(), key.mark()));
    }

    @Override
    public Optional<byte[]> find(CheckpointKey key) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file(key))))) {
            return Optional.of(in.readNBytes(LARGEST_BYTES));
        } catch (IOException notThereOrDamaged) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(CheckpointKey key, byte[] document) {
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(UNFINISHED);
            Files.write(unfinished, compressed(document));
            Files.move(unfinished, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            drop(key);
        }
    }

    private static byte[] compressed(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(document);
        }
        return bytes.toByteArray();
    }

    @Override
    public void drop(CheckpointKey key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException stays) {
            // A checkpoint too many harms nobody, and the next call tries again.
        }
    }
}

package org.groundwork.formats.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;

/** Puts files of text into a zip, and finds one in a zip from anywhere. */
public final class ExportZip {

    /** What a zip may have packed. */
    public static final int MOST_BYTES = 8 << 20;

    /** What the files of a zip may unpack to, all together up to the one that is looked for. */
    public static final int MOST_UNPACKED_BYTES = 64 << 20;

    private static final int MOST_FILES = 20;

    /** The oldest that a zip can say; the same export is the same zip. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** A file in a zip. */
    public record TextFile(String name, String text) {}

    private ExportZip() {}

    /** A zip of {@code files}, in their order. */
    public static byte[] of(List<TextFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (TextFile file : files) {
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * The content of the file called {@code name}; empty where there is none.
     *
     * @param zip at most {@link #MOST_BYTES}
     * @throws InvalidInputException where {@code zip} is none, or unpacks to more than a zip may
     */
    public static Optional<byte[]> find(byte[] zip, String name) {
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int left = MOST_UNPACKED_BYTES;
            int number = 0;
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                number++;
                byte[] content = files.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || number > MOST_FILES) {
                    throw wrong("it unpacks to more than an export does", "send the zip as it was exported", null);
                }
                if (entry.getName().equals(name)) {
                    return Optional.of(content);
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            throw wrong("it is no zip, or a damaged one", "export the athlete again", broken);
        }
    }

    private static InvalidInputException wrong(String what, String hint, Exception cause) {
        InvalidInputException wrong = new InvalidInputException(List.of(new InputProblem("export", 0, what, hint)));
        wrong.initCause(cause);
        return wrong;
    }
}

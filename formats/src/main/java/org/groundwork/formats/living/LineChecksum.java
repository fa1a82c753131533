package org.groundwork.formats.living;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Tells one line of a journal from another. */
final class LineChecksum {

    private LineChecksum() {}

    /** @param line without its end */
    static long of(String line) {
        CRC32 checksum = new CRC32();
        checksum.update(line.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}

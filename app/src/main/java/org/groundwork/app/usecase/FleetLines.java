package org.groundwork.app.usecase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream into lines and keeps no more than one of them, however long it is. */
final class FleetLines {

    private static final int CHUNK_BYTES = 1 << 16;
    private static final byte[] NOTHING = {};

    private final InputStream in;
    private final int mostBytes;
    private final byte[] chunk = new byte[CHUNK_BYTES];
    private int at;
    private int filled;
    private long bytesRead;
    private int number;

    /** @param mostBytes the longest line that is kept whole, without its end */
    FleetLines(InputStream in, int mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    /** How many bytes the lines until now took, their ends included. */
    long bytesRead() {
        return bytesRead - (filled - at);
    }

    /** The next line, which ends with LF, CR LF or the stream; empty at the stream's end. */
    Optional<FleetLine> next() throws IOException {
        if (isAtEnd()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && !isAtEnd()) {
            int from = at;
            ended = moveToEndOfLine();
            int part = at - from - (ended ? 1 : 0);
            line.write(chunk, from, Math.min(part, mostKept() - line.size()));
            length += part;
        }
        number++;
        return Optional.of(line(line.toByteArray(), length));
    }

    /** A carriage return before the line's end is no content, so that there must be room for it. */
    private int mostKept() {
        return mostBytes + 1;
    }

    private FleetLine line(byte[] kept, long length) {
        byte[] content = withoutReturn(kept);
        boolean tooLong = length > kept.length || content.length > mostBytes;
        return new FleetLine(number, tooLong ? NOTHING : content, tooLong);
    }

    /** Moves past the next line feed and says so, or to the end of what is filled. */
    private boolean moveToEndOfLine() {
        while (at < filled) {
            if (chunk[at++] == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean isAtEnd() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, in.read(chunk));
            bytesRead += filled;
        }
        return filled == 0;
    }

    private static byte[] withoutReturn(byte[] line) {
        boolean returned = line.length > 0 && line[line.length - 1] == '\r';
        return returned ? Arrays.copyOf(line, line.length - 1) : line;
    }
}

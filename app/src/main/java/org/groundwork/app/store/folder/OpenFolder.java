package org.groundwork.app.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReader;
import org.groundwork.formats.living.JournalReading;
import org.groundwork.formats.living.JournalWriter;

/** A journal whose file is locked. */
final class OpenFolder implements PlanJournal.Opened {

    private final String name;
    private final FileChannel channel;
    private final ReentrantLock turn;

    /**
     * @param channel open for reading and writing, and locked
     * @param turn held by this thread
     */
    OpenFolder(String name, FileChannel channel, ReentrantLock turn) {
        this.name = name;
        this.channel = channel;
        this.turn = turn;
    }

    @Override
    public JournalReading read() {
        try {
            channel.position(0);
            return JournalReader.read(name, Channels.newInputStream(channel).readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    @Override
    public void append(List<JournalEvent> events) {
        byte[] lines = events.stream()
                .map(JournalWriter::line)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        try {
            channel.truncate(read().length());
            channel.position(channel.size());
            ByteBuffer rest = ByteBuffer.wrap(lines);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        } finally {
            turn.unlock();
        }
    }
}

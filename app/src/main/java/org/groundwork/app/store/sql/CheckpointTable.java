package org.groundwork.app.store.sql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.groundwork.app.port.Checkpoints;
import org.groundwork.formats.living.CheckpointKey;

/** States of one athlete's plan, compressed, in the table {@code checkpoint}. */
record CheckpointTable(Database database, String athleteId) implements Checkpoints {

    private static final int LARGEST_BYTES = 64 << 20;

    @Override
    public Set<CheckpointKey> list() {
        return database.read(sql -> sql.sql("select number, mark from checkpoint where athlete_id = ?")
                .param(athleteId)
                .query((row, i) -> new CheckpointKey(row.getInt(1), row.getLong(2)))
                .set());
    }

    @Override
    public Optional<byte[]> find(CheckpointKey key) {
        return database.read(
                        sql -> sql.sql("select body from checkpoint where athlete_id = ? and number = ? and mark = ?")
                                .params(athleteId, key.event(), key.mark())
                                .query((row, i) -> row.getBytes(1))
                                .optional())
                .flatMap(CheckpointTable::expanded);
    }

    private static Optional<byte[]> expanded(byte[] body) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return Optional.of(in.readNBytes(LARGEST_BYTES));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(CheckpointKey key, byte[] document) {
        byte[] body = compressed(document);
        database.write(sql -> database.lockAthlete(sql, athleteId)
                ? sql.sql("insert into checkpoint (athlete_id, number, mark, body) values (?, ?, ?, ?)"
                                + " on conflict (athlete_id, number, mark) do update set body = excluded.body")
                        .params(athleteId, key.event(), key.mark(), body)
                        .update()
                : 0);
    }

    private static byte[] compressed(byte[] document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(document);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }

    @Override
    public void drop(CheckpointKey key) {
        database.write(sql -> sql.sql("delete from checkpoint where athlete_id = ? and number = ? and mark = ?")
                .params(athleteId, key.event(), key.mark())
                .update());
    }
}

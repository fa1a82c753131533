package org.groundwork.app.sync;

import java.util.Optional;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.TestPostgres;

class PostgresInterleavingsTest extends InterleavingsTest {

    @Override
    protected StoreLocation newLocation() {
        return new StoreLocation(folder, Optional.of(TestPostgres.newDatabase()));
    }

    @Override
    protected int count() {
        return Integer.getInteger("groundwork.interleavings", 100) / 10;
    }
}

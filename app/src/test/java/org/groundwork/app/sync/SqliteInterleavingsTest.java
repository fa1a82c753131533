package org.groundwork.app.sync;

import java.util.Optional;
import org.groundwork.app.port.StoreLocation;

class SqliteInterleavingsTest extends InterleavingsTest {

    @Override
    protected StoreLocation newLocation() {
        return new StoreLocation(folder.resolve("data"), Optional.empty());
    }

    @Override
    protected int count() {
        return Integer.getInteger("groundwork.interleavings", 100);
    }
}

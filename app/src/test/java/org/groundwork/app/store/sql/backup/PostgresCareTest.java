package org.groundwork.app.store.sql.backup;

import java.util.Optional;
import org.groundwork.app.port.StoreLocation;
import org.groundwork.app.store.sql.TestPostgres;

class PostgresCareTest extends CareContractTest {

    @Override
    protected StoreLocation newLocation() {
        return new StoreLocation(folder.resolve("pg"), Optional.of(TestPostgres.newDatabase()));
    }
}

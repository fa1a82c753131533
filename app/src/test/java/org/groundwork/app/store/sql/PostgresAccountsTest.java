package org.groundwork.app.store.sql;

import java.util.Optional;
import org.groundwork.app.port.StoreLocation;

class PostgresAccountsTest extends AccountsContractTest {

    @Override
    protected StoreLocation newLocation() {
        return new StoreLocation(folder, Optional.of(TestPostgres.newDatabase()));
    }
}

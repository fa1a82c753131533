package org.groundwork.app.store.sql;

import java.util.Optional;
import org.groundwork.app.port.StoreLocation;

class SqliteAccountsTest extends AccountsContractTest {

    @Override
    protected StoreLocation newLocation() {
        return new StoreLocation(folder.resolve("data"), Optional.empty());
    }
}

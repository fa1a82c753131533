package org.groundwork.app.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.groundwork.app.port.StoreException;
import org.groundwork.app.port.StoreException.Trouble;
import org.groundwork.app.port.StoreLocation;
import org.junit.jupiter.api.Test;

class PostgresStoreTest extends StoreContractTest {

    @Override
    protected StoreLocation newLocation() {
        return new StoreLocation(folder, Optional.of(TestPostgres.newDatabase()));
    }

    @Test
    void aDatabaseThatIsNotThereIsSaidToBeGone() {
        String nowhere = TestPostgres.newDatabase() + "_not";
        assertThatThrownBy(() -> Database.open(new StoreLocation(folder, Optional.of(nowhere))))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.GONE));
    }

    @Test
    void aUserWhoMayMakeNoTablesIsSaidToBeKeptFromIt() {
        String url = TestPostgres.newDatabase();
        try (Database database = Database.openAsItIs(new StoreLocation(folder, Optional.of(url)))) {
            database.write(
                    sql -> sql.sql("create role guest login password 'guest'").update());
        }
        String guests = url.replace("postgres:postgres@", "guest:guest@");
        assertThatThrownBy(() -> Database.open(new StoreLocation(folder, Optional.of(guests))))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.FORBIDDEN));
    }
}

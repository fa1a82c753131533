package org.groundwork.app.store.sql.migration;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class SqliteSchemaTest extends SchemaContractTest {

    @TempDir
    private Path folder;

    private int files;

    @Override
    protected DataSource empty() {
        files++;
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + folder.resolve(files + ".db"));
        return database;
    }

    @Override
    protected String bytes() {
        return "blob";
    }

    @Override
    protected String shape() {
        return "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_master"
                + " where name not like '%flyway%' order by type, name";
    }
}

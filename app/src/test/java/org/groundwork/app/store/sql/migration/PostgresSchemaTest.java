package org.groundwork.app.store.sql.migration;

import javax.sql.DataSource;
import org.groundwork.app.store.sql.TestPostgres;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresSchemaTest extends SchemaContractTest {

    @Override
    protected DataSource empty() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl("jdbc:" + TestPostgres.newDatabase().replace("postgres:postgres@", ""));
        database.setUser("postgres");
        return database;
    }

    @Override
    protected String bytes() {
        return "bytea";
    }

    @Override
    protected String shape() {
        return "select table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable"
                + " from information_schema.columns where table_schema = 'public' and table_name not like 'flyway%'"
                + " union all select indexdef from pg_indexes where schemaname = 'public' and tablename not like 'flyway%'"
                + " union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)"
                + " from pg_constraint where connamespace = 'public'::regnamespace"
                + " and conrelid::regclass::text not like 'flyway%' order by 1";
    }
}

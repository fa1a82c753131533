/** Everything the server keeps, in SQLite or PostgreSQL, by one subset of SQL. */
package org.groundwork.app.store.sql;

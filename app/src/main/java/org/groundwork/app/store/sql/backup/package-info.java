/** All rows of a database in one file and back, and the look whether a database is well. */
package org.groundwork.app.store.sql.backup;

/** The tables, and how older ones become them. */
package org.groundwork.app.store.sql.migration;

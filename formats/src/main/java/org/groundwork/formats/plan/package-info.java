/**
 * Writes a season plan: as text, JSON, calendar, table and printable page. The same plan always gives the same bytes.
 */
package org.groundwork.formats.plan;

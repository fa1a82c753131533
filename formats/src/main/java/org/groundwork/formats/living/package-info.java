/** What happened to a living plan, in order: one event a line, written once and never changed. */
package org.groundwork.formats.living;

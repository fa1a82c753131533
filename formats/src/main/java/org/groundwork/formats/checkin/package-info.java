/** The answers of a check-in, as a line of words and as JSON. */
package org.groundwork.formats.checkin;

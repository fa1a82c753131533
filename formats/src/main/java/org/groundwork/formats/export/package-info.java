/** Everything of an athlete in one zip, and back. */
package org.groundwork.formats.export;

/** Wiring and {@code main}: the one place that knows every room of the program. */
package org.groundwork.app.boot;

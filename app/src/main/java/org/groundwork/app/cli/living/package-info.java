/** The commands of the living plan, each on a plan's folder. */
package org.groundwork.app.cli.living;

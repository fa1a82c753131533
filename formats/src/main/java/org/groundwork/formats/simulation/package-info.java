/** Writes what a toy athlete lived through, for reading and for programs. */
package org.groundwork.formats.simulation;
